package dev.banrules.model.ban;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import dev.banrules.model.style.ValueStyle;
import dev.banrules.model.value.InvalidPartException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/** When a ban holds: civil dates, the ban's own and those of single conducts (semantics §2). */
@Value.Immutable
@ValueStyle
public abstract class Timeline {

  Timeline() {}

  /** {@return the day on which it was made public; it may come after it takes effect} */
  public abstract Optional<LocalDate> announced();

  /** {@return the first day on which it holds} */
  public abstract LocalDate effective();

  /** {@return the dates of those conducts that have their own} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Conduct, ConductDates> conducts();

  /** {@return the days on which it is without effect} */
  public abstract ImmutableList<Suspension> suspended();

  /** {@return whether it is without effect on a day} */
  public boolean isSuspendedOn(LocalDate day) {
    return !suspended().isEmpty() && suspendedDays().contains(day);
  }

  /** Found by halving: courts and agencies can suspend an act again and again. */
  @Value.Lazy
  RangeSet<LocalDate> suspendedDays() {
    RangeSet<LocalDate> days = TreeRangeSet.create();
    for (Suspension suspension : suspended()) {
      days.add(
          suspension
              .until()
              .map(until -> Range.closedOpen(suspension.from(), until))
              .orElseGet(() -> Range.atLeast(suspension.from())));
    }
    return ImmutableRangeSet.copyOf(days);
  }

  /** {@return the first day from which on nobody knows whether it still holds} */
  public abstract Optional<LocalDate> knownUntil();

  /** {@return the first day on which it no longer holds} */
  public abstract Optional<LocalDate> ended();

  /**
   * {@return the first day on which the prohibition of a conduct holds}
   *
   * @param conduct any conduct
   */
  public LocalDate effective(Conduct conduct) {
    ConductDates dates = conducts().get(conduct);
    return dates == null ? effective() : dates.effective().orElse(effective());
  }

  /**
   * {@return the last day on which one may still comply as to a conduct}
   *
   * @param conduct any conduct
   */
  public Optional<LocalDate> deadline(Conduct conduct) {
    ConductDates dates = conducts().get(conduct);
    return dates == null ? Optional.empty() : dates.deadline();
  }

  /** {@return the first day on which there is anything to tell: announced or in effect} */
  @Value.Derived
  public LocalDate start() {
    LocalDate start = earlier(effective(), announced());
    for (ConductDates dates : conducts().values()) {
      start = earlier(start, dates.effective());
    }
    return start;
  }

  private static LocalDate earlier(LocalDate day, Optional<LocalDate> other) {
    return other.isPresent() && other.get().isBefore(day) ? other.get() : day;
  }

  /**
   * Names each day on which the phase of some conduct may begin.
   *
   * @param days takes them, in no order and with repetitions
   */
  public void forEachBoundary(Consumer<LocalDate> days) {
    announced().ifPresent(days);
    days.accept(effective());
    conducts()
        .values()
        .forEach(
            dates -> {
              dates.effective().ifPresent(days);
              dates.deadline().ifPresent(deadline -> days.accept(deadline.plusDays(1)));
            });
    for (Suspension suspension : suspended()) {
      days.accept(suspension.from());
      suspension.until().ifPresent(days);
    }
    knownUntil().ifPresent(days);
    ended().ifPresent(days);
  }

  /**
   * {@return whether nobody knows whether it holds on a day}
   *
   * @param day any day
   */
  public boolean isUnknownOn(LocalDate day) {
    return knownUntil().isPresent() && !day.isBefore(knownUntil().get());
  }

  @Value.Check
  void check() {
    conducts().forEach(this::checkDeadline);
    knownUntil().ifPresent(this::checkKnownUntil);
    LocalDate earliest = announced().filter(day -> day.isBefore(effective())).orElse(effective());
    ended()
        .filter(ended -> ended.isBefore(earliest))
        .ifPresent(
            ended -> {
              throw new InvalidPartException(
                  "/ended",
                  "a ban must not end before it is announced or effective: ended "
                      + ended
                      + ", from "
                      + earliest);
            });
  }

  private void checkDeadline(Conduct conduct, ConductDates dates) {
    LocalDate from = effective(conduct);
    dates
        .deadline()
        .filter(deadline -> deadline.isBefore(from))
        .ifPresent(
            deadline -> {
              throw new InvalidPartException(
                  "/conducts/" + conduct + "/deadline",
                  "the deadline of `"
                      + conduct
                      + "` must not be before it is effective: deadline "
                      + deadline
                      + ", effective "
                      + from);
            });
  }

  private void checkKnownUntil(LocalDate known) {
    LocalDate first =
        conducts().values().stream()
            .flatMap(dates -> dates.effective().stream())
            .reduce(effective(), (a, b) -> a.isBefore(b) ? a : b);
    if (!known.isAfter(first) || ended().filter(ended -> !known.isBefore(ended)).isPresent()) {
      throw new InvalidPartException(
          "/knownUntil",
          "`knownUntil` must be after the ban is first effective and before it ends: known until "
              + known
              + ", effective "
              + first
              + ", ended "
              + ended().map(LocalDate::toString).orElse("never"));
    }
  }

  /** {@return an empty builder; it needs an effective date} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles a {@link Timeline}. */
  public static final class Builder extends ImmutableTimeline.Builder {
    Builder() {}
  }
}
