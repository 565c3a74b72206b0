package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.catalog.StakeTotals;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Draws of vendors that belong together in a way that vendors drawn apart seldom do, and of bans
 * that depend on it. There are three kinds of families.
 */
final class FamilyDraws {

  /**
   * The first vendor owns the second and both own the third, by stakes that meet a threshold only
   * when they are added up, or just fail to.
   */
  private static final int JOINT = 0;

  /** The first vendor controls the second, mostly for a time, and the second owns the third. */
  private static final int CONTROL = 1;

  /** The first vendor owns the second and the third, and another succeeds one of them. */
  private static final int SIBLINGS = 2;

  private record Pair(Percent first, Percent second, ImmutableList<Threshold> beside) {
    static Pair of(String first, String second, String... beside) {
      return new Pair(
          Percent.parse(first),
          Percent.parse(second),
          Arrays.stream(beside).map(Threshold::parse).collect(ImmutableList.toImmutableList()));
    }
  }

  private static final ImmutableList<Pair> PAIRS =
      ImmutableList.of(
          Pair.of("25", "25.000001", ">50"),
          Pair.of("25", "25", ">=50", ">50"),
          Pair.of("30", "20.000001", ">50"),
          Pair.of("10", "10", ">=20"),
          Pair.of("24.1", "0.9", ">=25", ">25"),
          Pair.of("40", "40", ">50", ">=20"),
          Pair.of("12.5", "12.500001", ">25"),
          Pair.of("24.999999", "25", ">=50"));

  private final Dice dice;
  private final int kind;
  private final Pair pair;
  private final ImmutableList<Vendor> apart;

  /** A family of at least three vendors, drawn apart. */
  FamilyDraws(Dice dice, ImmutableList<Vendor> apart) {
    this.dice = dice;
    this.kind = dice.oneOf(JOINT, JOINT, JOINT, CONTROL, SIBLINGS, SIBLINGS);
    this.pair = dice.of(PAIRS);
    this.apart = apart;
  }

  /** The same vendors, brought together. */
  ImmutableList<Vendor> vendors() {
    Vendor parent = apart.get(0);
    Vendor child = apart.get(1);
    Vendor third = apart.get(2);
    Vendor last = apart.get(apart.size() - 1);
    return switch (kind) {
      case JOINT -> {
        // now and then two stakes of one owner, which are added up likewise
        Vendor other = dice.chance(75) ? child : parent;
        yield withNew(
            owned(child, wholly(parent)),
            owned(third, stake(parent, Share.exactly(pair.first())), stake(other, second())));
      }
      case CONTROL -> withNew(owned(child, controlled(parent)), owned(third, wholly(child)));
      default ->
          withNew(
              owned(child, wholly(parent)),
              succeeding(owned(third, wholly(parent)), dice.oneOf(parent, child)),
              succeeding(last, dice.oneOf(parent, child, third)));
    };
  }

  /** The ban aimed at one of them and what belongs to it. */
  Ban against(Ban ban) {
    Vendor parent = apart.get(0);
    boolean byCountry = kind != SIBLINGS && !parent.countries().isEmpty() && dice.chance(30);
    Target target =
        byCountry
            ? new Target.ByOrigin(parent.countries(), Optional.of(ownedFrom()))
            : new Target.ByVendor(apart.get(kind == SIBLINGS ? 1 : 0).id(), reach());
    Ban.Builder against = Ban.builder().from(ban).target(target);
    if (dice.chance(72)) {
      // so that no more than the family decides
      against.scope(new ScopeDraws(dice, ban.jurisdiction()).devices());
      against.prohibits(ImmutableSet.of(Conduct.USE)).timeline(BanDraws.longSince(dice));
      against.exemptions(ImmutableList.of());
      against.products(ImmutableSet.of(ProductKind.SOFTWARE));
      return dice.chance(12) ? BanDraws.advice(dice, against) : against.build();
    }
    return against.build();
  }

  private Percent ownedFrom() {
    return kind == JOINT && dice.chance(60)
        ? new Percent(pair.first().millionths() + pair.second().millionths())
        : threshold().percent();
  }

  private Threshold threshold() {
    return kind == JOINT && dice.chance(70) ? dice.of(pair.beside()) : TargetDraws.threshold(dice);
  }

  private Reach reach() {
    return switch (kind) {
      case JOINT ->
          new Reach(
              Optional.of(threshold()),
              dice.chance(55),
              dice.chance(10),
              dice.chance(10),
              dice.chance(10));
      case CONTROL ->
          new Reach(
              dice.maybe(60, this::threshold),
              dice.chance(80),
              true,
              dice.chance(15),
              dice.chance(10));
      default ->
          new Reach(
              Optional.of(threshold()), true, dice.chance(10), dice.chance(80), dice.chance(70));
    };
  }

  private Stake wholly(Vendor owner) {
    return stake(
        owner, Share.exactly(dice.chance(70) ? Percent.HUNDRED : VendorDraws.percent(dice)));
  }

  private Share second() {
    Percent percent = pair.second();
    return switch (dice.between(0, 7)) {
      case 0 -> Share.between(percent, Percent.parse("60"));
      case 1 -> Share.over(percent, Percent.parse("60"));
      default -> Share.exactly(percent);
    };
  }

  private Stake stake(Vendor owner, Share share) {
    return new Stake(owner.id(), share, false, Days.period(dice, 20));
  }

  private Stake controlled(Vendor owner) {
    Period until = new Period(Optional.empty(), Optional.of(Days.boundary(dice)));
    return new Stake(
        owner.id(),
        Share.exactly(Percent.parse("0.000001")),
        true,
        dice.chance(60) ? until : Days.period(dice));
  }

  /** Beside its own stakes, where they leave room. */
  private static Vendor owned(Vendor vendor, Stake... stakes) {
    ImmutableList<Stake> all =
        ImmutableList.<Stake>builder().add(stakes).addAll(vendor.stakes()).build();
    boolean tooMuch = StakeTotals.firstExcess(all).isPresent();
    return Vendor.builder().from(vendor).stakes(tooMuch ? List.of(stakes) : all).build();
  }

  private Vendor succeeding(Vendor vendor, Vendor predecessor) {
    return dice.chance(30)
        ? vendor
        : Vendor.builder()
            .from(vendor)
            .addSuccessorOf(
                new Succession<>(predecessor.id(), dice.maybe(75, () -> Days.boundary(dice))))
            .build();
  }

  /** All of them, each changed one in its place; of two with one id the first counts. */
  private ImmutableList<Vendor> withNew(Vendor... changed) {
    return apart.stream()
        .map(
            vendor ->
                Arrays.stream(changed)
                    .filter(other -> other.id().equals(vendor.id()))
                    .findFirst()
                    .orElse(vendor))
        .collect(ImmutableList.toImmutableList());
  }
}
