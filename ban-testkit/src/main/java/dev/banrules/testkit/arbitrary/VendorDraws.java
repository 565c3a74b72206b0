package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.StakeTotals;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws of vendors and of who owns them. */
final class VendorDraws {

  private static final ImmutableList<Percent> PERCENTS =
      List.of("50", "50.000001", "20", "25", "100", "49.999999", "24.1", "30", "75", "0.000001")
          .stream()
          .map(Percent::parse)
          .collect(ImmutableList.toImmutableList());

  private VendorDraws() {}

  static Percent percent(Dice dice) {
    return dice.early(PERCENTS);
  }

  static Share share(Dice dice) {
    Percent some = percent(dice);
    Percent other = dice.chance(40) ? Percent.HUNDRED : percent(dice);
    Percent low = some.compareTo(other) < 0 ? some : other;
    Percent high = some.compareTo(other) < 0 ? other : some;
    int kind = dice.between(0, 9);
    if (kind < 6 || (kind == 8 && low.equals(high))) {
      return Share.exactly(some);
    }
    return switch (kind) {
      case 6 -> Share.between(dice.chance(20) ? Percent.ZERO : low, high);
      case 7 -> Share.notStated();
      case 8 -> Share.over(low, high);
      default -> Share.between(low, high);
    };
  }

  static Stake stake(Dice dice, Collection<Id<Vendor>> owners) {
    return new Stake(dice.of(owners), share(dice), dice.chance(20), Days.period(dice));
  }

  /** Stakes that surely add up to at most 100. */
  static ImmutableList<Stake> stakes(Dice dice, Collection<Id<Vendor>> owners) {
    ImmutableList<Stake> stakes = dice.list(1, 3, () -> stake(dice, owners));
    while (StakeTotals.firstExcess(stakes).isPresent()) {
      stakes = stakes.subList(0, stakes.size() - 1);
    }
    return stakes;
  }

  static <T> ImmutableList<Succession<T>> successions(Dice dice, Collection<Id<T>> known) {
    return dice.list(1, 2, () -> succession(dice, known));
  }

  static <T> Succession<T> succession(Dice dice, Collection<Id<T>> known) {
    return new Succession<>(dice.of(known), dice.maybe(60, () -> Days.boundary(dice)));
  }

  static Vendor vendor(Dice dice) {
    return vendor(dice, dice.early(World.VENDORS), World.VENDORS);
  }

  /** A vendor that refers only to the given ones, itself perhaps among them. */
  static Vendor vendor(Dice dice, Id<Vendor> id, Collection<Id<Vendor>> known) {
    Vendor.Builder vendor = Vendor.builder().id(id).name(name(dice, id));
    if (dice.chance(45)) {
      vendor.aliases(dice.list(1, 2, () -> name(dice, dice.chance(85) ? id : dice.of(known))));
    }
    if (dice.chance(80)) {
      vendor.countries(dice.someOf(World.COUNTRIES, 1, dice.chance(80) ? 1 : 2));
    }
    if (dice.chance(50)) {
      vendor.identifiers(dice.some(World.PATTERNS, 1, 2));
    }
    if (dice.chance(60)) {
      vendor.stakes(stakes(dice, known));
    }
    if (dice.chance(18)) {
      vendor.successorOf(VendorDraws.<Vendor>successions(dice, known));
    }
    return vendor.build();
  }

  static String name(Dice dice, Id<Vendor> id) {
    return dice.early(World.VENDOR_NAMES.getOrDefault(id, ImmutableList.of(id.value())));
  }

  /** A vendor's name as a publisher may be stated: now and then with words about the company. */
  static String publisher(Dice dice, String name) {
    return dice.chance(15) ? dice.of(World.REGISTERED_NAMES).replace("*", name) : name;
  }

  /** A vendor that another owns some of, directly or through others. */
  static Optional<Vendor> ownedBy(Dice dice, Id<Vendor> owner, Collection<Vendor> vendors) {
    Set<Id<Vendor>> above = new LinkedHashSet<>(ImmutableList.of(owner));
    ImmutableList<Vendor> owned = ImmutableList.of();
    for (int before = 0; before < above.size(); ) {
      before = above.size();
      owned =
          vendors.stream()
              .filter(v -> v.stakes().stream().anyMatch(s -> above.contains(s.owner())))
              .collect(ImmutableList.toImmutableList());
      owned.forEach(vendor -> above.add(vendor.id()));
    }
    ImmutableList<Vendor> severally =
        owned.stream().filter(v -> v.stakes().size() > 1).collect(ImmutableList.toImmutableList());
    if (!severally.isEmpty() && dice.chance(65)) {
      return Optional.of(dice.of(severally));
    }
    return owned.isEmpty() ? Optional.empty() : Optional.of(dice.of(owned));
  }
}
