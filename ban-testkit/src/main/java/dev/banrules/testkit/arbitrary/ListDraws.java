package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.util.Collection;

/** Draws of lists, complete or not, with entries of some days and what is cleared. */
final class ListDraws {

  private ListDraws() {}

  static SoftwareList list(Dice dice) {
    return list(dice, dice.of(World.LISTS), World.VENDORS, World.APPLICATIONS);
  }

  static ListEntry entry(Dice dice) {
    return entry(dice, World.VENDORS, World.APPLICATIONS);
  }

  /** A list that refers only to the given vendors and applications. */
  static SoftwareList list(
      Dice dice,
      Id<SoftwareList> id,
      Collection<Id<Vendor>> vendors,
      Collection<Id<Application>> applications) {
    boolean complete = dice.chance(40);
    SoftwareList.Builder list =
        SoftwareList.builder()
            .id(id)
            .name("The list " + id)
            .complete(complete)
            .entries(dice.list(complete ? 1 : 0, 3, () -> entry(dice, vendors, applications)));
    if (dice.chance(complete ? 15 : 94)) {
      list.cleared(dice.list(1, 2, () -> entry(dice, vendors, applications)));
    }
    if (dice.chance(10)) {
      list.keeper(PlaceDraws.defined(dice));
      list.addSources("https://example.org/list");
    }
    return list.build();
  }

  private static ListEntry entry(
      Dice dice, Collection<Id<Vendor>> vendors, Collection<Id<Application>> applications) {
    TargetDraws targets = new TargetDraws(dice, vendors, applications, ImmutableList.of());
    boolean application = !applications.isEmpty() && dice.chance(65);
    return new ListEntry(
        application ? targets.byApplication() : targets.byVendor(), Days.period(dice, 65));
  }
}
