package dev.banrules.model.ban;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.banrules.model.value.Period;

/**
 * One entry of a list (semantics §5).
 *
 * @param target what it names: an application, or a vendor and whom it reaches
 * @param period the days on which it counts
 */
public record ListEntry(Target target, Period period) {

  /**
   * Checks the target.
   *
   * @throws IllegalArgumentException if it is neither an application nor a vendor
   */
  public ListEntry {
    requireNonNull(target, "target");
    requireNonNull(period, "period");
    checkArgument(
        target instanceof Target.ByApplication || target instanceof Target.ByVendor,
        "an entry of a list is an application or a vendor");
  }

  /**
   * {@return an entry that always counts}
   *
   * @param target what it names
   */
  public static ListEntry always(Target target) {
    return new ListEntry(target, Period.ALWAYS);
  }
}
