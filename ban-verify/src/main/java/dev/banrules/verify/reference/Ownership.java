package dev.banrules.verify.reference;

import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Semantics §5.1: who is reached, in a low closure for sure and in a high one possibly. */
final class Ownership {

  private static final long WHOLE = 100_000_000;

  private final CatalogSet catalogs;
  private final LocalDate day;

  Ownership(CatalogSet catalogs, LocalDate day) {
    this.catalogs = catalogs;
    this.day = day;
  }

  /** "In the low one: yes. Only in the high one: unknown. In neither: no." */
  Truth reached(Id<Vendor> from, Reach reach, Id<Vendor> vendor) {
    if (closure(from, reach, false).contains(vendor)) {
      return Truth.YES;
    }
    return closure(from, reach, true).contains(vendor) ? Truth.UNKNOWN : Truth.NO;
  }

  /**
   * The same from several vendors together, of whom it is sure or only possible that they count.
   */
  Truth ownedFrom(
      Set<Id<Vendor>> sureOwners,
      Set<Id<Vendor>> possibleOwners,
      Threshold threshold,
      Id<Vendor> vendor) {
    Reach reach = Reach.subsidiaries(threshold);
    if (closure(sureOwners, reach, false).contains(vendor)) {
      return Truth.YES;
    }
    return closure(possibleOwners, reach, true).contains(vendor) ? Truth.UNKNOWN : Truth.NO;
  }

  private Set<Id<Vendor>> closure(Id<Vendor> from, Reach reach, boolean high) {
    Set<Id<Vendor>> start = new LinkedHashSet<>();
    start.add(from);
    if (reach.affiliates()) {
      // "first every owner R from which V is reached by ownership or control (no successors)"
      Reach climb =
          new Reach(reach.subsidiaries(), reach.aggregate(), reach.controlled(), false, false);
      for (Vendor owner : catalogs.vendors()) {
        if (closure(Set.of(owner.id()), climb, high).contains(from)) {
          start.add(owner.id());
        }
      }
    }
    return closure(start, reach, high);
  }

  /** "starts with V and repeats, until nothing is added". */
  private Set<Id<Vendor>> closure(Set<Id<Vendor>> start, Reach reach, boolean high) {
    Set<Id<Vendor>> members = new LinkedHashSet<>(start);
    boolean added = true;
    while (added) {
      added = false;
      for (Vendor vendor : catalogs.vendors()) {
        if (!members.contains(vendor.id()) && isReachedBy(members, vendor, reach, high)) {
          members.add(vendor.id());
          added = true;
        }
      }
    }
    return members;
  }

  private boolean isReachedBy(Set<Id<Vendor>> members, Vendor vendor, Reach reach, boolean high) {
    List<Stake> stakes =
        vendor.stakes().stream().filter(stake -> Days.in(stake.period(), day)).toList();
    if (reach.controlled()
        && stakes.stream().anyMatch(s -> s.control() && members.contains(s.owner()))) {
      return true;
    }
    if (reach.successors()) {
      for (Succession<Vendor> succession : vendor.successorOf()) {
        if (begun(succession.from()) && members.contains(succession.predecessor())) {
          return true;
        }
      }
    }
    if (reach.subsidiaries().isEmpty()) {
      return false;
    }
    Threshold threshold = reach.subsidiaries().get();
    if (reach.aggregate()) {
      return high ? mayMeet(stakes, members, threshold) : meets(stakes, members, threshold);
    }
    for (Id<Vendor> member : members) {
      Set<Id<Vendor>> alone = Set.of(member);
      if (high ? mayMeet(stakes, alone, threshold) : meets(stakes, alone, threshold)) {
        return true;
      }
    }
    return false;
  }

  /** Low: each of the owners' stakes counts as its minimum; `over` is an open bound. */
  private static boolean meets(List<Stake> stakes, Set<Id<Vendor>> owners, Threshold threshold) {
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

  private boolean begun(Optional<LocalDate> from) {
    return from.isEmpty() || !day.isBefore(from.get());
  }
}
