package dev.banrules.io.decode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and date-times of ISO 8601 in their extended form, and no others. */
final class IsoDates {

  private static final int DATE_LENGTH = 10;
  private static final Pattern TIME =
      Pattern.compile(
          "T([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)([.,][0-9]{1,9})?)?"
              + "(Z|[+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?)?");

  private IsoDates() {}

  /** The date that a text is, or null. */
  static @Nullable LocalDate date(String text) {
    return text.length() == DATE_LENGTH ? leadingDate(text) : null;
  }

  /** The date that a text is, or the date part of the date-time that it is, as written; or null. */
  static @Nullable LocalDate dateOrDateTime(String text) {
    if (text.length() == DATE_LENGTH) {
      return leadingDate(text);
    }
    return text.length() > DATE_LENGTH && TIME.matcher(text.substring(DATE_LENGTH)).matches()
        ? leadingDate(text)
        : null;
  }

  private static @Nullable LocalDate leadingDate(String text) {
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    if (year < 0 || month < 0 || day < 0 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
