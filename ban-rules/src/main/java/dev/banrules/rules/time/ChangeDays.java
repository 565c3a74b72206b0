package dev.banrules.rules.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collections;

/**
 * The days on which an answer can change. They cut time into periods: one before the first of them,
 * and one from each of them up to the next. Within a period, the answer is the same on all days.
 */
public final class ChangeDays {

  private final ImmutableList<LocalDate> days;

  private ChangeDays(ImmutableList<LocalDate> days) {
    this.days = days;
  }

  /**
   * {@return the change days among some}
   *
   * @param days the days, in any order; one that comes twice counts once
   */
  public static ChangeDays of(Iterable<LocalDate> days) {
    return new ChangeDays(ImmutableSortedSet.copyOf(days).asList());
  }

  /**
   * {@return these days and others}
   *
   * @param others the others
   */
  public ChangeDays and(Iterable<LocalDate> others) {
    ImmutableList<LocalDate> added = of(others).days;
    if (added.isEmpty()) {
      return this;
    }
    // Merged, not sorted again: this is done for each finding.
    ImmutableList.Builder<LocalDate> merged =
        ImmutableList.builderWithExpectedSize(days.size() + added.size());
    int own = 0;
    int other = 0;
    while (own < days.size() && other < added.size()) {
      int order = days.get(own).compareTo(added.get(other));
      merged.add(order <= 0 ? days.get(own) : added.get(other));
      own += order <= 0 ? 1 : 0;
      other += order >= 0 ? 1 : 0;
    }
    return new ChangeDays(
        merged
            .addAll(days.subList(own, days.size()))
            .addAll(added.subList(other, added.size()))
            .build());
  }

  /** {@return the days, in order} */
  public ImmutableList<LocalDate> days() {
    return days;
  }

  /**
   * {@return the number of the period in which a day lies, from 0 for the one before the first
   * change; also how many of the days are not after it}
   *
   * @param day the day
   */
  public int periodOf(LocalDate day) {
    int found = Collections.binarySearch(days, day);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** {@return one day of each period, in order} */
  public ImmutableList<LocalDate> oneDayOfEachPeriod() {
    if (days.isEmpty()) {
      return ImmutableList.of(LocalDate.EPOCH); // one period: any day is in it
    }
    LocalDate first = days.get(0);
    return first.equals(LocalDate.MIN) // no day lies before it
        ? days
        : ImmutableList.<LocalDate>builder().add(first.minusDays(1)).addAll(days).build();
  }
}
