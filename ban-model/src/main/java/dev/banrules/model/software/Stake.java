package dev.banrules.model.software;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.value.Id;
import dev.banrules.model.value.Period;

/**
 * That an owner holds a share of a vendor, or control over it, for some time (semantics §5.1).
 *
 * @param owner who holds it; an entry of the catalog's vendors, whatever it is
 * @param share how much of the vendor it is
 * @param control whether it is stated to give control
 * @param period the days on which it is held
 */
public record Stake(Id<Vendor> owner, Share share, boolean control, Period period) {

  /** Checks that nothing is null. */
  public Stake {
    requireNonNull(owner, "owner");
    requireNonNull(share, "share");
    requireNonNull(period, "period");
  }
}
