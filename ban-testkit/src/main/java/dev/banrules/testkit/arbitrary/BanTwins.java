package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws bans that differ in one key of whom they reach, and bans for which version, edition, parts
 * or the strict mode matter. Scope and time are simple, so that little else decides.
 */
final class BanTwins {

  private final Dice dice;
  private final CatalogSet catalogs;
  private final Ban model;

  /** Bans like one of some catalogs. */
  BanTwins(Dice dice, CatalogSet catalogs, Ban model) {
    this.dice = dice;
    this.catalogs = catalogs;
    this.model =
        Ban.builder()
            .from(model)
            .force(BanDraws.force(dice))
            .embedded(dice.chance(60))
            .scope(new ScopeDraws(dice, model.jurisdiction()).devices())
            .prohibits(ImmutableSet.of(Conduct.USE))
            .timeline(Timeline.builder().effective(LocalDate.parse("2020-02-01")).build())
            .build();
  }

  ImmutableList<Ban> all() {
    Id<Vendor> owner = owner();
    Reach reach = reach();
    ImmutableList.Builder<Ban> bans = ImmutableList.builder();
    bans.add(ban("reach", new Target.ByVendor(owner, reach)));
    others(reach)
        .forEach(other -> bans.add(ban(nameOf(other, reach), new Target.ByVendor(owner, other))));
    addOrigins(bans, owner);
    bans.add(ban("application", application()));
    bans.add(ban("strict", forStrictMode()));
    return bans.build();
  }

  private Ban ban(String id, Target target) {
    return Ban.builder().from(model).id(Id.of("twin-" + id)).target(target).build();
  }

  /** Somebody to whom others belong, if there is one. */
  private Id<Vendor> owner() {
    ImmutableList<Id<Vendor>> owners =
        catalogs.vendors().stream()
            .flatMap(
                vendor ->
                    Stream.concat(
                        vendor.stakes().stream().map(Stake::owner),
                        vendor.successorOf().stream().map(Succession::predecessor)))
            .collect(ImmutableList.toImmutableList());
    return owners.isEmpty() ? dice.of(catalogs.vendors()).id() : dice.of(owners);
  }

  private Reach reach() {
    return new Reach(
        Optional.of(TargetDraws.threshold(dice)),
        dice.chance(60),
        dice.chance(30),
        dice.chance(20),
        dice.chance(30));
  }

  /** The same but for one key. */
  private Stream<Reach> others(Reach reach) {
    return Stream.of(
            with(reach, !reach.aggregate(), reach.controlled(), reach.affiliates(), false),
            with(reach, reach.aggregate(), !reach.controlled(), reach.affiliates(), false),
            with(reach, reach.aggregate(), reach.controlled(), !reach.affiliates(), false),
            with(reach, reach.aggregate(), reach.controlled(), reach.affiliates(), true),
            new Reach(
                Optional.of(TargetDraws.threshold(dice)),
                reach.aggregate(),
                reach.controlled(),
                reach.affiliates(),
                reach.successors()))
        .filter(other -> !other.equals(reach))
        .distinct();
  }

  private static Reach with(
      Reach reach, boolean aggregate, boolean controlled, boolean affiliates, boolean successors) {
    return new Reach(
        reach.subsidiaries(), aggregate, controlled, affiliates, reach.successors() != successors);
  }

  private static String nameOf(Reach other, Reach reach) {
    if (other.aggregate() != reach.aggregate()) {
      return "aggregate";
    }
    if (other.controlled() != reach.controlled()) {
      return "controlled";
    }
    if (other.affiliates() != reach.affiliates()) {
      return "affiliates";
    }
    return other.successors() != reach.successors() ? "successors" : "threshold";
  }

  /** What the same countries own from two percentages on, and what others own. */
  private void addOrigins(ImmutableList.Builder<Ban> bans, Id<Vendor> owner) {
    ImmutableSet<Country> countries =
        catalogs
            .vendor(owner)
            .map(Vendor::countries)
            .filter(some -> !some.isEmpty())
            .orElse(ImmutableSet.of(PlaceDraws.country(dice)));
    Optional<Percent> from = Optional.of(TargetDraws.threshold(dice).percent());
    Optional<Percent> other = Optional.of(TargetDraws.threshold(dice).percent());
    bans.add(ban("owned", new Target.ByOrigin(countries, from)));
    bans.add(ban("owned-from", new Target.ByOrigin(countries, other)));
    bans.add(
        ban("countries", new Target.ByOrigin(ImmutableSet.of(PlaceDraws.country(dice)), from)));
  }

  private Target application() {
    return new Target.ByApplication(
        dice.of(catalogs.applications()).id(),
        false,
        dice.maybe(70, () -> ApplicationDraws.versionRange(dice)),
        dice.chance(60) ? dice.someOf(World.EDITIONS, 1, 2) : ImmutableSet.of());
  }

  private Target forStrictMode() {
    return dice.chance(50)
        ? new Target.ByCategory(dice.of(World.CATEGORIES))
        : new Target.ByOrigin(dice.someOf(World.COUNTRIES, 1, 2), Optional.empty());
  }
}
