package dev.banrules.rules.ownership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the owners from which a vendor is reached by ownership or control, without successors
 * (semantics §5.1, affiliates). The nearest are asked first: who reaches one of those that reach
 * the vendor reaches it too, so that a long chain takes one step for each of its owners.
 */
final class OwnerSearch {

  private final VendorGraph graph;
  private final Id<Vendor> vendor;
  private final Reach reach;
  private final LocalDate day;
  private final Set<Id<Vendor>> sure = new HashSet<>();
  private final Set<Id<Vendor>> possible = new HashSet<>();

  private OwnerSearch(VendorGraph graph, Id<Vendor> vendor, Reach reach, LocalDate day) {
    this.graph = graph;
    this.vendor = vendor;
    this.reach = reach.withoutSuccessors();
    this.day = day;
  }

  /** The owners, by id; the vendor itself only in a cycle. */
  static ImmutableList<Link> ownersOf(
      VendorGraph graph, Id<Vendor> vendor, Reach reach, LocalDate day) {
    return new OwnerSearch(graph, vendor, reach, day).owners();
  }

  private ImmutableList<Link> owners() {
    ImmutableSet<Id<Vendor>> ancestors = graph.ancestorsOf(vendor);
    if (!mayReach(ancestors)) {
      return ImmutableList.of();
    }
    ancestors.forEach(this::ask);
    return ancestors.stream()
        .filter(owner -> sure.contains(owner) || possible.contains(owner))
        .sorted()
        .map(
            owner ->
                new Link(owner, LinkKind.OWNER, ImmutableList.of(vendor), sure.contains(owner)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Where all of them together don't reach it, none of them does. */
  private boolean mayReach(ImmutableSet<Id<Vendor>> owners) {
    List<Link> others =
        owners.stream()
            .filter(owner -> !owner.equals(vendor))
            .map(ClosureBuilder::startFrom)
            .toList();
    return owners.contains(vendor)
        || ClosureBuilder.possiblyReachesOne(graph, others, reach, day, vendor::equals);
  }

  private void ask(Id<Vendor> owner) {
    if (ClosureBuilder.surelyReachesOne(
        graph, owner, reach, day, member -> member.equals(vendor) || sure.contains(member))) {
      sure.add(owner);
    } else if (ClosureBuilder.possiblyReachesOne(
        graph,
        ImmutableList.of(ClosureBuilder.startFrom(owner)),
        reach,
        day,
        member -> member.equals(vendor) || sure.contains(member) || possible.contains(member))) {
      possible.add(owner);
    }
  }
}
