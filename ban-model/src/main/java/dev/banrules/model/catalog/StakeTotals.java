package dev.banrules.model.catalog;

import com.google.common.collect.Comparators;
import dev.banrules.model.software.Stake;
import dev.banrules.model.value.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
    List<Stake> byStart = sorted(stakes, stake -> stake.period().from(), Comparators::emptiesFirst);
    List<Stake> byEnd = sorted(stakes, stake -> stake.period().until(), Comparators::emptiesLast);
    Total total = new Total();
    int ended = 0;
    for (int i = 0; i < byStart.size(); i++) {
      Optional<LocalDate> start = byStart.get(i).period().from();
      total.add(byStart.get(i), 1);
      boolean last = i + 1 == byStart.size();
      if (!last && byStart.get(i + 1).period().from().equals(start)) {
        continue; // all that begin on one day count together
      }
      while (start.isPresent() && hasEnded(byEnd.get(ended), start.get())) {
        total.add(byEnd.get(ended), -1);
        ended++;
      }
      if (total.isExcess()) {
        return Optional.of(total.text() + start.map(day -> " on " + day).orElse(""));
      }
    }
    return Optional.empty();
  }

  private static List<Stake> sorted(
      List<Stake> stakes,
      Function<Stake, Optional<LocalDate>> day,
      Function<Comparator<LocalDate>, Comparator<Optional<LocalDate>>> order) {
    return stakes.stream()
        .sorted(Comparator.comparing(day, order.apply(Comparator.naturalOrder())))
        .toList();
  }

  /** A stake that has begun on the day has not ended on all of them, so that one is left. */
  private static boolean hasEnded(Stake stake, LocalDate day) {
    return stake.period().until().filter(until -> !until.isAfter(day)).isPresent();
  }

  /** What the stakes of one day add up to at least. */
  private static final class Total {

    private long least;
    private int over;

    void add(Stake stake, int times) {
      least += times * stake.share().min().millionths();
      over += stake.share().over() ? times : 0;
    }

    boolean isExcess() {
      long whole = Percent.HUNDRED.millionths();
      return least > whole || (least == whole && over > 0);
    }

    String text() {
      return "stakes of "
          + (over > 0 ? "more than " : "at least ")
          + BigDecimal.valueOf(least, 6).stripTrailingZeros().toPlainString()
          + "% together";
    }
  }
}
