package dev.banrules.model.device;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** When software was last updated: on a day, never since it was installed, or not stated. */
public sealed interface LastUpdate {

  /**
   * {@return the last update on a day}
   *
   * @param day the day
   */
  static LastUpdate on(LocalDate day) {
    return new OnDay(day);
  }

  /**
   * {@return the last update on a day, or not stated where there is none}
   *
   * @param day the day, where one is stated
   */
  static LastUpdate of(Optional<LocalDate> day) {
    return day.map(LastUpdate::on).orElse(Undated.NOT_STATED);
  }

  /** {@return that the software was not updated since it was installed} */
  static LastUpdate never() {
    return Undated.NEVER;
  }

  /** {@return that nothing is stated of an update} */
  static LastUpdate notStated() {
    return Undated.NOT_STATED;
  }

  /** {@return the day; empty where it was never updated, and where nothing is stated} */
  Optional<LocalDate> day();

  /** {@return whether it is stated that the software was never updated} */
  default boolean isNever() {
    return equals(Undated.NEVER);
  }

  /** {@return whether nothing is stated} */
  default boolean isNotStated() {
    return equals(Undated.NOT_STATED);
  }

  /**
   * An update on a stated day.
   *
   * @param date the day
   */
  record OnDay(LocalDate date) implements LastUpdate {
    /** Checks that it is not null. */
    public OnDay {
      requireNonNull(date, "date");
    }

    @Override
    public Optional<LocalDate> day() {
      return Optional.of(date);
    }
  }

  /** No stated day. */
  enum Undated implements LastUpdate {
    /** The software was not updated since it was installed. */
    NEVER,
    /** Nothing is stated. */
    NOT_STATED;

    @Override
    public Optional<LocalDate> day() {
      return Optional.empty();
    }
  }
}
