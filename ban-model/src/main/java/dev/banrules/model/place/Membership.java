package dev.banrules.model.place;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.value.Period;

/**
 * That a place is a member of a supranational one for some time.
 *
 * @param member the member
 * @param period the days on which it is one
 */
public record Membership(Jurisdiction member, Period period) {

  /** Checks that nothing is null. */
  public Membership {
    requireNonNull(member, "member");
    requireNonNull(period, "period");
  }
}
