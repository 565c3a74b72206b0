package dev.banrules.io.decode;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates and date-times of ISO 8601 in their extended form, and no others. */
final class IsoDates {

  private static final int DATE_LENGTH = 10;
  private static final int MOST_DECIMALS = 9;

  private final char[] text;
  private final int end;
  private int position;

  private IsoDates(char[] text, int from, int end) {
    this.text = text;
    this.position = from;
    this.end = end;
  }

  /** The date that characters of a buffer are, or null. */
  static @Nullable LocalDate date(char[] text, int from, int length) {
    return length == DATE_LENGTH ? leadingDate(text, from) : null;
  }

  /** The same, or the date part, as written, of the date-time that they are; or null. */
  static @Nullable LocalDate dateOrDateTime(char[] text, int from, int length) {
    boolean either =
        length == DATE_LENGTH
            || (length > DATE_LENGTH
                && new IsoDates(text, from + DATE_LENGTH, from + length).isTimeToTheEnd());
    return either ? leadingDate(text, from) : null;
  }

  private static @Nullable LocalDate leadingDate(char[] text, int from) {
    int year = number(text, from, from + 4);
    int month = number(text, from + 5, from + 7);
    int day = number(text, from + 8, from + 10);
    if (year < 0 || month < 0 || day < 0 || text[from + 4] != '-' || text[from + 7] != '-') {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(char[] text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** {@code Thh:mm[:ss[.f]][Z|±hh[[:]mm]]}. */
  private boolean isTimeToTheEnd() {
    boolean time = take('T') && takeNumber(23) && take(':') && takeNumber(59);
    if (time && take(':')) {
      time = takeNumber(60) && takeFraction();
    }
    return time && takeZone() && position == end;
  }

  private boolean takeFraction() {
    if (!take('.') && !take(',')) {
      return true;
    }
    int start = position;
    while (position < end && text[position] >= '0' && text[position] <= '9') {
      position++;
    }
    return position > start && position - start <= MOST_DECIMALS;
  }

  private boolean takeZone() {
    if (position == end || take('Z')) {
      return true;
    }
    if ((!take('+') && !take('-')) || !takeNumber(23)) {
      return false;
    }
    boolean colon = take(':');
    return (position == end && !colon) || takeNumber(59);
  }

  private boolean take(char wanted) {
    boolean there = position < end && text[position] == wanted;
    position += there ? 1 : 0;
    return there;
  }

  /** Takes two digits of at most the given value. */
  private boolean takeNumber(int most) {
    if (position + 2 > end) {
      return false;
    }
    int number = number(text, position, position + 2);
    position += 2;
    return number >= 0 && number <= most;
  }
}
