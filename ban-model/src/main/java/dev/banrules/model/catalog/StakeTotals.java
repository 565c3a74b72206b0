package dev.banrules.model.catalog;

import com.google.common.collect.Comparators;
import dev.banrules.model.software.Stake;
import dev.banrules.model.value.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds a date at which stakes in one vendor surely add up to more than the whole. */
public final class StakeTotals {

  private StakeTotals() {}

  /**
   * {@return the first date, with what it adds up to, at which stakes surely add up to more than
   * 100 percent; empty where there is none}
   *
   * @param stakes all stakes in one vendor
   */
  public static Optional<String> firstExcess(List<Stake> stakes) {
    // Totals only grow on a day on which a stake begins, so those days are enough to look at.
    return stakes.stream()
        .map(stake -> stake.period().from())
        .distinct()
        .sorted(Comparators.emptiesFirst(Comparator.naturalOrder()))
        .flatMap(start -> excessFrom(start, stakes).stream())
        .findFirst();
  }

  private static Optional<String> excessFrom(Optional<LocalDate> start, List<Stake> stakes) {
    long least = 0;
    boolean over = false;
    for (Stake stake : stakes) {
      if (stake.period().containsStart(start)) {
        least += stake.share().min().millionths();
        over |= stake.share().over();
      }
    }
    long whole = Percent.HUNDRED.millionths();
    if (least < whole || (least == whole && !over)) {
      return Optional.empty();
    }
    return Optional.of(
        "stakes of "
            + (over ? "more than " : "at least ")
            + BigDecimal.valueOf(least, 6).stripTrailingZeros().toPlainString()
            + "% together"
            + start.map(day -> " on " + day).orElse(""));
  }
}
