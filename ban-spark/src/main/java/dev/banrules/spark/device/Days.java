package dev.banrules.spark.device;

import dev.banrules.model.device.LastUpdate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The days that columns state: as dates, as times without a zone, or as text. */
final class Days {

  private static final String NEVER = "never";
  private static final int DATE_LENGTH = 10;
  private static final long MICROS = 1_000_000;

  /** What most date-times look like; what looks otherwise is left to the reader of documents. */
  private static final Pattern TIME =
      Pattern.compile(
          "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?"
              + "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?");

  private final Memo<LocalDate> days = new Memo<>(Days::parse);
  private final Memo<LastUpdate> updates =
      new Memo<>(text -> text.equals(NEVER) ? LastUpdate.never() : LastUpdate.on(parse(text)));

  /** The day at a position where something is stated. */
  LocalDate day(SpecializedGetters row, int position, DataType type) {
    return type instanceof org.apache.spark.sql.types.StringType
        ? days.of(row.getUTF8String(position))
        : typed(row, position, type);
  }

  /** The last update at a position where something is stated. */
  LastUpdate lastUpdate(SpecializedGetters row, int position, DataType type) {
    return type instanceof org.apache.spark.sql.types.StringType
        ? updates.of(row.getUTF8String(position))
        : LastUpdate.on(typed(row, position, type));
  }

  private static LocalDate typed(SpecializedGetters row, int position, DataType type) {
    if (type.equals(DataTypes.DateType)) {
      return inRange(LocalDate.ofEpochDay(row.getInt(position)));
    }
    long micros = row.getLong(position);
    return inRange(
        LocalDateTime.ofEpochSecond(Math.floorDiv(micros, MICROS), 0, ZoneOffset.UTC)
            .toLocalDate());
  }

  private static LocalDate parse(String text) {
    if (text.length() > DATE_LENGTH && !TIME.matcher(text.substring(DATE_LENGTH)).matches()) {
      throw new IllegalArgumentException(text);
    }
    try {
      return inRange(LocalDate.parse(text.substring(0, Math.min(DATE_LENGTH, text.length()))));
    } catch (java.time.DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Documents have years of four digits. */
  private static LocalDate inRange(LocalDate day) {
    if (day.getYear() < 0 || day.getYear() > 9999) {
      throw new IllegalArgumentException(day.toString());
    }
    return day;
  }
}
