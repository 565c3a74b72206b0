package dev.banrules.model.software;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Period;
import java.util.Optional;

/**
 * That an application is of a vendor (semantics §5, "Whose application").
 *
 * @param vendor the vendor
 * @param period the days on which it counts
 * @param within the place within which it counts, or empty for wherever no other counts
 */
public record ApplicationVendor(Id<Vendor> vendor, Period period, Optional<Jurisdiction> within) {

  /**
   * Checks the place.
   *
   * @throws IllegalArgumentException if it is a body
   */
  public ApplicationVendor {
    requireNonNull(vendor, "vendor");
    requireNonNull(period, "period");
    checkArgument(
        within.filter(Jurisdiction::isBody).isEmpty(),
        "`within` is a place, without `/`: %s",
        within.map(Jurisdiction::code).orElse(""));
  }

  /**
   * {@return that it always is, everywhere}
   *
   * @param vendor the vendor
   */
  public static ApplicationVendor always(Id<Vendor> vendor) {
    return new ApplicationVendor(vendor, Period.ALWAYS, Optional.empty());
  }

  /** {@return whether it always counts, everywhere} */
  public boolean isAlways() {
    return period.isAlways() && within.isEmpty();
  }
}
