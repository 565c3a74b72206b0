package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A small calendar, and the days beside its days. */
final class Days {

  static final ImmutableList<LocalDate> CALENDAR =
      Arrays.stream(
              new String[] {
                "2024-03-01",
                "2024-01-01",
                "2023-10-30",
                "2023-11-29",
                "2024-02-29",
                "2023-06-01",
                "2023-06-30",
                "2023-12-31",
                "2024-04-01",
                "2020-02-01",
                "2023-11-30",
                "2030-01-01"
              })
          .map(LocalDate::parse)
          .collect(ImmutableList.toImmutableList());

  private Days() {}

  /** A day on which something may begin or end. */
  static LocalDate boundary(Dice dice) {
    return dice.of(CALENDAR);
  }

  /** A day of the calendar or the day before or after one. */
  static LocalDate any(Dice dice) {
    return near(dice, boundary(dice));
  }

  static LocalDate near(Dice dice, LocalDate day) {
    return day.plusDays(dice.between(-1, 1));
  }

  /** A boundary not before a day, or a few days on where there is none. */
  static LocalDate notBefore(Dice dice, LocalDate day) {
    for (int i = 0; i < 3; i++) {
      LocalDate later = boundary(dice);
      if (!later.isBefore(day)) {
        return later;
      }
    }
    return day.plusDays(dice.between(0, 2));
  }

  static Period period(Dice dice) {
    return period(dice, 50);
  }

  /** A period that has an end or a beginning in so many of a hundred draws. */
  static Period period(Dice dice, int percent) {
    LocalDate from = boundary(dice);
    if (!dice.chance(percent)) {
      return Period.ALWAYS;
    }
    return switch (dice.between(0, 2)) {
      case 0 -> Period.from(from);
      case 1 -> new Period(Optional.empty(), Optional.of(from));
      default -> Period.of(from, notBefore(dice, from.plusDays(1)));
    };
  }
}
