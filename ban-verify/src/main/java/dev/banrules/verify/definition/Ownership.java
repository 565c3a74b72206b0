package dev.banrules.verify.definition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Semantics §5.1: who is reached on a day, in a low closure for sure and in a high one possibly,
 * and by which link each was.
 */
public final class Ownership {

  private static final long WHOLE = 100_000_000;

  private final CatalogSet catalogs;
  private final LocalDate day;
  private final Reach reach;

  /** The vendors in which somebody has a stake, or who succeed somebody. */
  private final ImmutableList<Vendor> reachable;

  /**
   * Asks of one reach on one day.
   *
   * @param catalogs the catalogs
   * @param day the day
   * @param reach who is meant besides the vendor itself
   */
  public Ownership(CatalogSet catalogs, LocalDate day, Reach reach) {
    this.catalogs = catalogs;
    this.day = day;
    this.reach = reach;
    this.reachable =
        catalogs.vendors().stream()
            .filter(vendor -> !vendor.stakes().isEmpty() || !vendor.successorOf().isEmpty())
            .collect(toImmutableList());
  }

  /** {@code reached(V, reach, d)}. */
  Map<Id<Vendor>, Link> reachedFrom(Id<Vendor> vendor) {
    return reachedFrom(Map.of(vendor, Truth.YES), affiliatedOwners(vendor));
  }

  /**
   * {@return "first every owner R from which V is reached by ownership or control (no successors)",
   * and whether that is sure; nobody where affiliates are not meant}
   *
   * @param vendor V
   */
  public Map<Id<Vendor>, Truth> affiliatedOwners(Id<Vendor> vendor) {
    Map<Id<Vendor>, Truth> owners = new LinkedHashMap<>();
    if (reach.affiliates()) {
      Reach climb =
          new Reach(reach.subsidiaries(), reach.aggregate(), reach.controlled(), false, false);
      Ownership upwards = new Ownership(catalogs, day, climb);
      for (Id<Vendor> owner : owners()) {
        Link link = upwards.reachedFrom(owner).get(vendor);
        if (link != null && !owner.equals(vendor)) {
          owners.put(owner, link.sure() ? Truth.YES : Truth.UNKNOWN);
        }
      }
    }
    return owners;
  }

  /** All who own some of somebody: nobody else reaches anybody by ownership or control. */
  private Set<Id<Vendor>> owners() {
    return catalogs.vendors().stream()
        .flatMap(vendor -> vendor.stakes().stream())
        .map(Stake::owner)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /**
   * {@return everyone who is reached, each after those on whom it rests}
   *
   * <p>The high closure contains the low one, since no vendor's minima exceed 100 together; so it
   * goes on from there.
   *
   * @param starts who stands at the start, and whether that is sure
   * @param owners the owners of those, of affiliates
   */
  public Map<Id<Vendor>, Link> reachedFrom(
      Map<Id<Vendor>, Truth> starts, Map<Id<Vendor>, Truth> owners) {
    Map<Id<Vendor>, Link> reached = new LinkedHashMap<>();
    for (Truth truth : List.of(Truth.YES, Truth.UNKNOWN)) {
      boolean sure = truth == Truth.YES;
      for (Id<Vendor> start : those(starts, truth)) {
        reached.putIfAbsent(start, link(start, LinkKind.START, Set.of(), sure));
      }
      for (Id<Vendor> owner : those(owners, truth)) {
        reached.putIfAbsent(owner, link(owner, LinkKind.OWNER, starts.keySet(), sure));
      }
      grow(reached, sure);
    }
    return reached;
  }

  private static List<Id<Vendor>> those(Map<Id<Vendor>, Truth> vendors, Truth truth) {
    return vendors.keySet().stream().filter(v -> vendors.get(v) == truth).sorted().toList();
  }

  /** "repeats, until nothing is added". */
  private void grow(Map<Id<Vendor>, Link> members, boolean sure) {
    boolean added = true;
    while (added) {
      added = false;
      for (Vendor vendor : reachable) {
        if (!members.containsKey(vendor.id())) {
          Optional<Link> link = linkTo(vendor.id(), members.keySet(), sure);
          link.ifPresent(found -> members.put(vendor.id(), found));
          added |= link.isPresent();
        }
      }
    }
  }

  /** How a vendor is reached from the members, if it is: the first way that there is. */
  private Optional<Link> linkTo(Id<Vendor> vendor, Set<Id<Vendor>> members, boolean sure) {
    for (Set<Id<Vendor>> counted : countedTogether(vendor, members)) {
      if (meetThreshold(vendor, counted, sure)) {
        return Optional.of(link(vendor, LinkKind.STAKES, counted, sure));
      }
    }
    for (Id<Vendor> member : members) {
      if (controls(member, vendor)) {
        return Optional.of(link(vendor, LinkKind.CONTROL, Set.of(member), sure));
      }
    }
    for (Id<Vendor> member : members) {
      if (precedes(member, vendor)) {
        return Optional.of(link(vendor, LinkKind.SUCCESSOR, Set.of(member), sure));
      }
    }
    return Optional.empty();
  }

  /** All who hold a stake, "added up"; with {@code aggregate: false} each alone. */
  private List<Set<Id<Vendor>>> countedTogether(Id<Vendor> vendor, Set<Id<Vendor>> members) {
    Set<Id<Vendor>> holders = ImmutableSet.copyOf(Sets.intersection(members, holders(vendor)));
    return reach.aggregate()
        ? List.of(holders)
        : holders.stream().<Set<Id<Vendor>>>map(ImmutableSet::of).toList();
  }

  /**
   * {@return the owners who hold a stake in a vendor on the day}
   *
   * @param vendor the vendor; in one that no catalog knows nobody does
   */
  public ImmutableSet<Id<Vendor>> holders(Id<Vendor> vendor) {
    return stakes(vendor).stream().map(Stake::owner).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return whether, "with {@code controlled}", "a member's stake states control"}
   *
   * @param member the member
   * @param vendor the vendor
   */
  public boolean controls(Id<Vendor> member, Id<Vendor> vendor) {
    return reach.controlled()
        && stakes(vendor).stream().anyMatch(s -> s.control() && s.owner().equals(member));
  }

  /**
   * {@return whether, "with {@code successors}", a vendor is "declared a successor of a member from
   * a date ≤ d"}
   *
   * @param member the member
   * @param vendor the vendor
   */
  public boolean precedes(Id<Vendor> member, Id<Vendor> vendor) {
    return reach.successors()
        && catalogs.vendor(vendor).stream()
            .flatMap(known -> known.successorOf().stream())
            .filter(succession -> succession.predecessor().equals(member))
            .anyMatch(s -> s.from().isEmpty() || !day.isBefore(s.from().get()));
  }

  /**
   * {@return whether the stakes of some owners in a vendor meet the threshold, or possibly do}
   *
   * @param vendor the vendor
   * @param owners the owners
   * @param surely whether they must, and not only may
   */
  public boolean meetThreshold(Id<Vendor> vendor, Set<Id<Vendor>> owners, boolean surely) {
    if (reach.subsidiaries().isEmpty()) {
      return false;
    }
    Threshold threshold = reach.subsidiaries().get();
    return surely
        ? meet(stakes(vendor), owners, threshold)
        : mayMeet(stakes(vendor), owners, threshold);
  }

  /** Low: each of the owners' stakes counts as its minimum; `over` is an open bound. */
  private static boolean meet(List<Stake> stakes, Set<Id<Vendor>> owners, Threshold threshold) {
    long sum = 0;
    boolean more = false;
    for (Stake stake : stakes) {
      if (owners.contains(stake.owner())) {
        sum += stake.share().min().millionths();
        more |= stake.share().over();
      }
    }
    long asked = threshold.percent().millionths();
    return sum > asked || (sum == asked && (threshold.inclusive() || more));
  }

  /**
   * High: the owners' stakes add up to at most the sum of their maxima, and at most 100 less the
   * minima of all other stakes (less than that where one of those is more than its minimum).
   */
  private static boolean mayMeet(List<Stake> stakes, Set<Id<Vendor>> owners, Threshold threshold) {
    long most = 0;
    long left = WHOLE;
    boolean lessThanLeft = false;
    for (Stake stake : stakes) {
      if (owners.contains(stake.owner())) {
        most += stake.share().max().millionths();
      } else {
        left -= stake.share().min().millionths();
        lessThanLeft |= stake.share().over();
      }
    }
    long asked = threshold.percent().millionths();
    boolean byTheirMost = threshold.inclusive() ? most >= asked : most > asked;
    boolean byWhatIsLeft = (threshold.inclusive() && !lessThanLeft) ? left >= asked : left > asked;
    return byTheirMost && byWhatIsLeft;
  }

  private List<Stake> stakes(Id<Vendor> vendor) {
    return catalogs.vendor(vendor).stream()
        .flatMap(known -> known.stakes().stream())
        .filter(stake -> DaysOfChange.in(stake.period(), day))
        .toList();
  }

  /** Of all links those on which one vendor rests, and its own at the end. */
  static ImmutableList<Link> chainTo(Id<Vendor> vendor, Map<Id<Vendor>, Link> reached) {
    Set<Id<Vendor>> needed = new LinkedHashSet<>(Set.of(vendor));
    for (Link link : ImmutableList.copyOf(reached.values()).reverse()) {
      if (needed.contains(link.vendor())) {
        needed.addAll(link.from());
      }
    }
    return reached.values().stream()
        .filter(link -> needed.contains(link.vendor()))
        .collect(toImmutableList());
  }

  private static Link link(
      Id<Vendor> vendor, LinkKind kind, Collection<Id<Vendor>> from, boolean sure) {
    return new Link(vendor, kind, from.stream().sorted().collect(toImmutableList()), sure);
  }
}
