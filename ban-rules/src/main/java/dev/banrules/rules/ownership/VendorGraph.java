package dev.banrules.rules.ownership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** The vendors of catalogs with who owns and who succeeds whom, on whatever day. */
final class VendorGraph {

  private final ImmutableMap<Id<Vendor>, Vendor> vendors;
  private final ImmutableListMultimap<Id<Vendor>, StakesIn> held;
  private final ImmutableListMultimap<Id<Vendor>, Successor> successors;
  private final ImmutableSortedSet<LocalDate> changes;

  VendorGraph(CatalogSet catalogs) {
    ImmutableMap.Builder<Id<Vendor>, Vendor> byId = ImmutableMap.builder();
    ImmutableListMultimap.Builder<Id<Vendor>, StakesIn> heldBy = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<Id<Vendor>, Successor> succeeding =
        ImmutableListMultimap.builder();
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    for (Vendor vendor : catalogs.vendors()) {
      byId.put(vendor.id(), vendor);
      Multimaps.index(vendor.stakes(), Stake::owner)
          .asMap()
          .forEach(
              (owner, stakes) ->
                  heldBy.put(owner, new StakesIn(vendor, ImmutableList.copyOf(stakes))));
      for (Stake stake : vendor.stakes()) {
        stake.period().from().ifPresent(days::add);
        stake.period().until().ifPresent(days::add);
      }
      for (Succession<Vendor> succession : vendor.successorOf()) {
        succeeding.put(succession.predecessor(), new Successor(vendor, succession));
        succession.from().ifPresent(days::add);
      }
    }
    this.vendors = byId.buildOrThrow();
    this.held = heldBy.build();
    this.successors = succeeding.build();
    this.changes = days.build();
  }

  /** All stakes that one owner ever holds in one vendor. */
  record StakesIn(Vendor vendor, ImmutableList<Stake> stakes) {}

  /** A vendor that is declared a successor from some day on. */
  record Successor(Vendor vendor, Succession<Vendor> succession) {}

  Iterable<Vendor> vendors() {
    return vendors.values();
  }

  Vendor vendor(Id<Vendor> id) {
    return Objects.requireNonNull(vendors.get(id), "catalogs hold together");
  }

  /** What an owner ever holds, by the id of the vendor that is held. */
  ImmutableList<StakesIn> heldBy(Id<Vendor> owner) {
    return held.get(owner);
  }

  /** The vendors that are ever declared a successor of one, by id. */
  ImmutableList<Successor> successorsOf(Id<Vendor> predecessor) {
    return successors.get(predecessor);
  }

  /**
   * All that ever own a vendor, directly or through others, the nearest first; itself only in a
   * cycle.
   */
  ImmutableSet<Id<Vendor>> ancestorsOf(Id<Vendor> vendor) {
    Set<Id<Vendor>> ancestors = new LinkedHashSet<>();
    Deque<Id<Vendor>> open = new ArrayDeque<>();
    open.add(vendor);
    while (!open.isEmpty()) {
      for (Stake stake : vendor(open.remove()).stakes()) {
        if (ancestors.add(stake.owner())) {
          open.add(stake.owner());
        }
      }
    }
    return ImmutableSet.copyOf(ancestors);
  }

  /** The days on which a stake or a succession begins or ends. */
  ImmutableSortedSet<LocalDate> changes() {
    return changes;
  }
}
