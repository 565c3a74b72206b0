package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.StakeTotals;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Percent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws of vendors of which one owns a second and both together own a third, by stakes that meet a
 * threshold only when they are added up, or just fail to. Stakes drawn apart seldom do.
 */
final class FamilyDraws {

  /** Pairs beside 50, 20 and 25. */
  private static final ImmutableList<ImmutableList<Percent>> JOINT =
      Stream.of(
              List.of("25", "25.000001"),
              List.of("25", "25"),
              List.of("30", "20.000001"),
              List.of("10", "10"),
              List.of("24.1", "0.9"),
              List.of("40", "40"),
              List.of("12.5", "12.500001"),
              List.of("24.999999", "25"))
          .map(pair -> pair.stream().map(Percent::parse).collect(ImmutableList.toImmutableList()))
          .collect(ImmutableList.toImmutableList());

  private FamilyDraws() {}

  /** The second vendor belongs to the first, the third to both. */
  static ImmutableList<Vendor> related(Dice dice, ImmutableList<Vendor> vendors) {
    Vendor parent = vendors.get(0);
    Vendor child = vendors.get(1);
    ImmutableList<Percent> pair = dice.of(JOINT);
    // now and then two stakes of one owner, which are added up likewise
    Vendor other = dice.chance(75) ? child : parent;
    return ImmutableList.<Vendor>builder()
        .add(parent)
        .add(with(child, List.of(stake(dice, parent, Share.exactly(whole(dice))))))
        .add(
            with(
                vendors.get(2),
                List.of(
                    stake(dice, parent, Share.exactly(pair.get(0))),
                    stake(dice, other, share(dice, pair.get(1))))))
        .addAll(vendors.subList(3, vendors.size()))
        .build();
  }

  private static Percent whole(Dice dice) {
    return dice.chance(70) ? Percent.HUNDRED : VendorDraws.percent(dice);
  }

  private static Share share(Dice dice, Percent percent) {
    return switch (dice.between(0, 7)) {
      case 0 -> Share.between(percent, Percent.parse("60"));
      case 1 -> Share.over(percent, Percent.parse("60"));
      default -> Share.exactly(percent);
    };
  }

  private static Stake stake(Dice dice, Vendor owner, Share share) {
    Stake drawn = VendorDraws.stake(dice, ImmutableList.of(owner.id()));
    return new Stake(owner.id(), share, false, drawn.period());
  }

  /** Beside its own stakes, where they leave room. */
  private static Vendor with(Vendor vendor, List<Stake> stakes) {
    ImmutableList<Stake> all =
        ImmutableList.<Stake>builder().addAll(stakes).addAll(vendor.stakes()).build();
    boolean tooMuch = StakeTotals.firstExcess(all).isPresent();
    return Vendor.builder().from(vendor).stakes(tooMuch ? stakes : all).build();
  }

  /** The ban aimed at the parent and what belongs to it. */
  static Ban against(Dice dice, Vendor parent, Ban ban) {
    Target target =
        dice.chance(75) || parent.countries().isEmpty()
            ? new Target.ByVendor(parent.id(), reach(dice))
            : new Target.ByOrigin(
                parent.countries(), Optional.of(TargetDraws.threshold(dice).percent()));
    return Ban.builder().from(ban).target(target).build();
  }

  private static Reach reach(Dice dice) {
    return new Reach(
        Optional.of(TargetDraws.threshold(dice)),
        dice.chance(75),
        dice.chance(15),
        dice.chance(15),
        dice.chance(15));
  }
}
