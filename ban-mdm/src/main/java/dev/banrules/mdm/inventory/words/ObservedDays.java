package dev.banrules.mdm.inventory.words;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the days that foreign documents state: {@code 2016-10-26} with or without a time, {@code
 * 20161026}, {@code 31/12/2008}, {@code 12/31/2008}, {@code /Date(1477440000000)/}, and seconds
 * since 1970. A point in time is the day that it is in UTC, a date-time with an offset the day that
 * it writes. What is no such day, or lies before 1990 as unset clocks do, is noted and not stated.
 */
public enum ObservedDays {
  /** Of a date of slashes the day comes first. */
  DAY_FIRST,
  /** A date of slashes is read only where it has one meaning. */
  EITHER_ORDER;

  private static final ImmutableSet<String> NOT_STATED = ImmutableSet.of("0", "-1", "n/a", "none");
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .*)?");
  private static final Pattern POWERSHELL = Pattern.compile("/Date\\((\\d{1,15})([+-]\\d{4})?\\)/");
  private static final Pattern SECONDS = Pattern.compile("\\d{9,11}(?:\\.\\d+)?");

  /**
   * {@return the day that a text states, or empty}
   *
   * @param text the text
   * @param notes takes why a text that should state a day was not understood
   */
  public Optional<LocalDate> read(String text, Consumer<String> notes) {
    String stated = text.strip();
    if (stated.isEmpty() || NOT_STATED.contains(stated.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Optional<LocalDate> day = parse(stated);
    if (day.isEmpty()) {
      notes.accept("`" + shortened(stated) + "` is not a day that can be read: left unstated");
      return day;
    }
    if (day.get().isBefore(EARLIEST) || !day.get().isBefore(LATEST)) {
      notes.accept("`" + shortened(stated) + "` is no plausible day: left unstated");
      return Optional.empty();
    }
    return day;
  }

  private Optional<LocalDate> parse(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher slashes = SLASHES.matcher(text);
    if (slashes.matches()) {
      return ofSlashes(slashes.group(1), slashes.group(2), slashes.group(3));
    }
    Matcher powershell = POWERSHELL.matcher(text);
    if (powershell.matches()) {
      return Optional.of(utc(Instant.ofEpochMilli(Long.parseLong(powershell.group(1)))));
    }
    if (SECONDS.matcher(text).matches()) {
      return Optional.of(utc(Instant.ofEpochSecond(Long.parseLong(text.split("\\.", 2)[0]))));
    }
    return Optional.empty();
  }

  private Optional<LocalDate> ofSlashes(String first, String second, String year) {
    Optional<LocalDate> dayFirst = day(year, second, first);
    if (this == DAY_FIRST) {
      return dayFirst;
    }
    Optional<LocalDate> monthFirst = day(year, first, second);
    if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
      return Optional.empty();
    }
    return dayFirst.or(() -> monthFirst);
  }

  private static LocalDate utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
