package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Draws of whose an application is: mostly one vendor's, else nobody's, or by day and by place. */
final class ApplicationVendorDraws {

  private ApplicationVendorDraws() {}

  static ApplicationVendor vendor(Dice dice) {
    return new ApplicationVendor(
        dice.of(World.VENDORS),
        Days.period(dice),
        dice.maybe(40, () -> dice.of(dice.of(World.APART))));
  }

  static ImmutableList<ApplicationVendor> vendors(Dice dice, Collection<Id<Vendor>> known) {
    int percent = dice.between(0, 99);
    if (percent < 68) {
      return ImmutableList.of(ApplicationVendor.always(dice.of(known)));
    }
    if (percent < 76) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<ApplicationVendor> vendors = ImmutableList.builder();
    ImmutableList<Jurisdiction> places = dice.of(World.APART);
    int named = dice.chance(60) ? 1 : 0;
    for (Jurisdiction place : dice.some(places, named, places.size())) {
      periods(dice)
          .forEach(p -> vendors.add(new ApplicationVendor(dice.of(known), p, Optional.of(place))));
    }
    if (named == 0 || dice.chance(70)) {
      periods(dice)
          .forEach(p -> vendors.add(new ApplicationVendor(dice.of(known), p, Optional.empty())));
    }
    return vendors.build();
  }

  /**
   * Periods that don't overlap: all days, some, or before and from a day on, with or without gap.
   */
  private static ImmutableList<Period> periods(Dice dice) {
    if (dice.chance(35)) {
      return ImmutableList.of(Days.period(dice));
    }
    LocalDate handover = Days.boundary(dice);
    Period before = new Period(Optional.empty(), Optional.of(handover));
    return ImmutableList.of(
        before, Period.from(dice.chance(80) ? handover : Days.notBefore(dice, handover)));
  }
}
