package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws of targets that refer only to given vendors, applications and lists. */
final class TargetDraws {

  private static final int MAX_DEPTH = 3;

  private static final ImmutableList<Threshold> THRESHOLDS =
      Stream.of(">50", ">=50", ">=20", ">25", ">=100", ">0.000001")
          .map(Threshold::parse)
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<Percent> OWNED_FROM =
      Stream.of("50", "20", "25", "100", "50.000001")
          .map(Percent::parse)
          .collect(ImmutableList.toImmutableList());

  private final Dice dice;
  private final ImmutableList<Id<Vendor>> vendors;
  private final ImmutableList<Id<Application>> applications;
  private final ImmutableList<Id<SoftwareList>> lists;

  TargetDraws(
      Dice dice,
      Collection<Id<Vendor>> vendors,
      Collection<Id<Application>> applications,
      Collection<Id<SoftwareList>> lists) {
    this.dice = dice;
    this.vendors = ImmutableList.copyOf(vendors);
    this.applications = ImmutableList.copyOf(applications);
    this.lists = ImmutableList.copyOf(lists);
  }

  Target target() {
    return dice.chance(13) ? anythingBut() : target(0);
  }

  /** All but what is allowed. */
  private Target anythingBut() {
    ImmutableList<Target> allowed = dice.list(1, 2, this::leaf);
    return new Target.AllOf(
        ImmutableList.of(
            new Target.Anything(),
            new Target.Not(allowed.size() == 1 ? allowed.get(0) : new Target.AnyOf(allowed))));
  }

  private Target target(int depth) {
    int percent = dice.between(0, 99);
    if (percent < 78 || depth == MAX_DEPTH) {
      return leaf();
    }
    if (percent < 85) {
      return new Target.AllOf(parts(depth));
    }
    return percent < 94 ? new Target.AnyOf(parts(depth)) : new Target.Not(target(depth + 1));
  }

  private ImmutableList<Target> parts(int depth) {
    return dice.list(1, 3, () -> target(depth + 1));
  }

  Target.AllOf allOf() {
    return new Target.AllOf(parts(0));
  }

  Target.AnyOf anyOf() {
    return new Target.AnyOf(parts(0));
  }

  Target.Not not() {
    return new Target.Not(target(1));
  }

  private Target leaf() {
    int percent = dice.between(0, 99);
    if (percent < 29 && !applications.isEmpty()) {
      return byApplication();
    }
    if (percent < 51 && !lists.isEmpty()) {
      return listed();
    }
    if (percent < 53) {
      return new Target.Anything();
    }
    return percent < 74 ? byVendor() : percent < 89 ? byOrigin() : byCategory();
  }

  Target.ByApplication byApplication() {
    return new Target.ByApplication(
        dice.of(applications),
        dice.chance(35),
        dice.maybe(25, () -> ApplicationDraws.versionRange(dice)),
        dice.chance(44) ? dice.someOf(World.EDITIONS, 1, 2) : ImmutableSet.of());
  }

  Target.Listed listed() {
    return new Target.Listed(dice.of(lists));
  }

  Target.ByVendor byVendor() {
    return new Target.ByVendor(dice.of(vendors), reach(dice));
  }

  Target.ByOrigin byOrigin() {
    return new Target.ByOrigin(
        dice.someOf(World.COUNTRIES, 1, 2), dice.maybe(50, () -> dice.early(OWNED_FROM)));
  }

  Target.ByCategory byCategory() {
    return new Target.ByCategory(dice.of(World.CATEGORIES));
  }

  static Threshold threshold(Dice dice) {
    return dice.early(THRESHOLDS);
  }

  static Reach reach(Dice dice) {
    if (dice.chance(30)) {
      return Reach.self();
    }
    Optional<Threshold> subsidiaries = dice.maybe(80, () -> threshold(dice));
    boolean controlled = dice.chance(25);
    return new Reach(
        subsidiaries,
        dice.chance(75),
        controlled,
        (controlled || subsidiaries.isPresent()) && dice.chance(20),
        // a reach by nothing at all is written `self`
        (!controlled && subsidiaries.isEmpty()) || dice.chance(20));
  }
}
