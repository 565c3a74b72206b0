package dev.banrules.rules.ownership;

import dev.banrules.model.ban.Threshold;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Percent;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What some owners hold of one vendor on a day, at least and at most, in millionths of a percent
 * (semantics §5.1). An end that is open is not attained.
 */
final class Holdings {

  private static final long WHOLE = Percent.HUNDRED.millionths();

  private long least;
  private boolean overLeast;
  private long most;
  private long othersLeast;
  private boolean othersOver;

  private Holdings() {}

  /** Adds up the stakes of those owners, and what all others hold at least. */
  static Holdings of(Vendor vendor, LocalDate day, Predicate<Stake> counted) {
    Holdings holdings = new Holdings();
    for (Stake stake : vendor.stakes()) {
      if (!stake.period().contains(day)) {
        continue;
      }
      if (counted.test(stake)) {
        holdings.least += stake.share().min().millionths();
        holdings.overLeast |= stake.share().over();
        holdings.most += stake.share().max().millionths();
      } else {
        holdings.othersLeast += stake.share().min().millionths();
        holdings.othersOver |= stake.share().over();
      }
    }
    return holdings;
  }

  /** Whether even the least that they hold is enough. */
  boolean surelyMeet(Threshold threshold) {
    long enough = threshold.percent().millionths();
    return least > enough || (least == enough && (threshold.inclusive() || overLeast));
  }

  /** Whether the most that they may hold, beside what others surely do, is enough. */
  boolean possiblyMeet(Threshold threshold) {
    long left = WHOLE - othersLeast;
    long upper = Math.min(most, left);
    boolean attained = most < left || !othersOver;
    long enough = threshold.percent().millionths();
    return upper > enough || (upper == enough && threshold.inclusive() && attained);
  }
}
