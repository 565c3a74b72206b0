package dev.banrules.rules.ownership;

import dev.banrules.model.ban.Threshold;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Percent;
import java.time.LocalDate;

/**
 * What some owners hold of one vendor on a day, at least and at most, in millionths of a percent
 * (semantics §5.1). An end that is open is not attained. Owners are counted one after the other, so
 * that each stake is looked at once however many owners there are.
 */
final class Holdings {

  private static final long WHOLE = Percent.HUNDRED.millionths();

  /** What all owners hold at least, and how many of their stakes have an open end there. */
  private final long allLeast;

  private final int allOver;

  private long least;
  private int over;
  private long most;

  private Holdings(long allLeast, int allOver) {
    this.allLeast = allLeast;
    this.allOver = allOver;
  }

  /** Nothing yet of a vendor on a day. */
  static Holdings in(Vendor vendor, LocalDate day) {
    long least = 0;
    int over = 0;
    for (Stake stake : vendor.stakes()) {
      if (stake.period().contains(day)) {
        least += stake.share().min().millionths();
        over += stake.share().over() ? 1 : 0;
      }
    }
    return new Holdings(least, over);
  }

  /** Nothing yet of the same vendor on the same day. */
  Holdings ofNobody() {
    return new Holdings(allLeast, allOver);
  }

  /** Adds a stake that counts on the day. */
  void add(Stake stake) {
    least += stake.share().min().millionths();
    over += stake.share().over() ? 1 : 0;
    most += stake.share().max().millionths();
  }

  /** Whether even the least that they hold is enough. */
  boolean surelyMeet(Threshold threshold) {
    long enough = threshold.percent().millionths();
    return least > enough || (least == enough && (threshold.inclusive() || over > 0));
  }

  /** Whether the most that they may hold, beside what others surely do, is enough. */
  boolean possiblyMeet(Threshold threshold) {
    long left = WHOLE - (allLeast - least);
    long upper = Math.min(most, left);
    boolean attained = most < left || allOver == over;
    long enough = threshold.percent().millionths();
    return upper > enough || (upper == enough && threshold.inclusive() && attained);
  }
}
