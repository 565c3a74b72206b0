package dev.banrules.rules.ownership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.TreeSet;

/** The vendors of catalogs with who owns and who succeeds whom, on whatever day. */
final class VendorGraph {

  private final ImmutableMap<Id<Vendor>, Vendor> vendors;
  private final ImmutableListMultimap<Id<Vendor>, Vendor> owned;
  private final ImmutableListMultimap<Id<Vendor>, Vendor> successors;
  private final ImmutableSortedSet<LocalDate> changes;

  VendorGraph(CatalogSet catalogs) {
    ImmutableMap.Builder<Id<Vendor>, Vendor> byId = ImmutableMap.builder();
    ImmutableListMultimap.Builder<Id<Vendor>, Vendor> ownedBy = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<Id<Vendor>, Vendor> succeeding = ImmutableListMultimap.builder();
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    for (Vendor vendor : catalogs.vendors()) {
      byId.put(vendor.id(), vendor);
      vendor.stakes().stream()
          .map(Stake::owner)
          .distinct()
          .forEach(owner -> ownedBy.put(owner, vendor));
      for (Stake stake : vendor.stakes()) {
        stake.period().from().ifPresent(days::add);
        stake.period().until().ifPresent(days::add);
      }
      vendor.successorOf().stream()
          .map(Succession::predecessor)
          .distinct()
          .forEach(predecessor -> succeeding.put(predecessor, vendor));
      vendor.successorOf().forEach(succession -> succession.from().ifPresent(days::add));
    }
    this.vendors = byId.buildOrThrow();
    this.owned = ownedBy.build();
    this.successors = succeeding.build();
    this.changes = days.build();
  }

  Iterable<Vendor> vendors() {
    return vendors.values();
  }

  Vendor vendor(Id<Vendor> id) {
    return Objects.requireNonNull(vendors.get(id), "catalogs hold together");
  }

  /** The vendors in which an owner ever holds a stake, by id. */
  ImmutableList<Vendor> ownedBy(Id<Vendor> owner) {
    return owned.get(owner);
  }

  /** The vendors that are ever declared a successor of one, by id. */
  ImmutableList<Vendor> successorsOf(Id<Vendor> predecessor) {
    return successors.get(predecessor);
  }

  /** All that ever own a vendor, directly or through others, by id; itself only in a cycle. */
  Iterable<Id<Vendor>> ancestorsOf(Id<Vendor> vendor) {
    TreeSet<Id<Vendor>> ancestors = new TreeSet<>();
    Deque<Id<Vendor>> open = new ArrayDeque<>();
    open.add(vendor);
    while (!open.isEmpty()) {
      for (Stake stake : vendor(open.remove()).stakes()) {
        if (ancestors.add(stake.owner())) {
          open.add(stake.owner());
        }
      }
    }
    return ancestors;
  }

  /** The days on which a stake or a succession begins or ends. */
  ImmutableSortedSet<LocalDate> changes() {
    return changes;
  }
}
