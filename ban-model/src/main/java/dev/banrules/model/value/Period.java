package dev.banrules.model.value;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run of civil days, {@code [from, until)}, open at either end where no day is stated.
 *
 * @param from the first day on which something holds, or empty for always
 * @param until the first day on which it no longer does, or empty for no end
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {

  /** All days. */
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code until} is not after {@code from}
   */
  public Period {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    InvalidPartException.check(
        from.isEmpty() || until.isEmpty() || from.get().isBefore(until.get()),
        "/until",
        "`from` must be before `until`: from %s until %s",
        from.map(LocalDate::toString).orElse(""),
        until.map(LocalDate::toString).orElse(""));
  }

  /**
   * {@return the days from the first up to, and without, the second}
   *
   * @param from the first day
   * @param until the first day after
   * @throws IllegalArgumentException if {@code until} is not after {@code from}
   */
  public static Period of(LocalDate from, LocalDate until) {
    return new Period(Optional.of(from), Optional.of(until));
  }

  /**
   * {@return the day and all after it}
   *
   * @param from the first day
   */
  public static Period from(LocalDate from) {
    return new Period(Optional.of(from), Optional.empty());
  }

  /** {@return whether it has all days} */
  public boolean isAlways() {
    return from.isEmpty() && until.isEmpty();
  }

  /**
   * {@return whether some day is in both}
   *
   * @param other any period
   */
  public boolean overlaps(Period other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  /**
   * {@return the days that are in both}
   *
   * @param other a period that overlaps this one
   * @throws IllegalArgumentException if it does not
   */
  public Period intersection(Period other) {
    return new Period(
        Stream.concat(from.stream(), other.from.stream()).max(Comparator.naturalOrder()),
        Stream.concat(until.stream(), other.until.stream()).min(Comparator.naturalOrder()));
  }

  private boolean startsBeforeEndOf(Period other) {
    return from.isEmpty() || other.until.isEmpty() || from.get().isBefore(other.until.get());
  }

  /**
   * {@return whether the day is one of these}
   *
   * @param day any day
   */
  public boolean contains(LocalDate day) {
    return (from.isEmpty() || !day.isBefore(from.get()))
        && (until.isEmpty() || day.isBefore(until.get()));
  }

  /**
   * {@return whether the day on which another period begins is one of these, or, where the other
   * has always been, whether these have too}
   *
   * @param start the first day of the other, or empty for always
   */
  public boolean containsStart(Optional<LocalDate> start) {
    return start.map(this::contains).orElse(from.isEmpty());
  }
}
