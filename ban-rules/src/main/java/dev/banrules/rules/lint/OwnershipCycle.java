package dev.banrules.rules.lint;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Vendors that own each other on some day. */
final class OwnershipCycle implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "ownership-cycle",
        "a vendor that owns itself, directly or through others",
        "Companies do hold shares in each other, but more often owner and owned were mixed up. Verdicts"
            + " are well defined all the same: each member counts in full once it is reached.",
        "Check the direction: a stake stands with the vendor that is owned and names the `owner`.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    Set<ImmutableSortedSet<Id<Vendor>>> reported = new HashSet<>();
    for (Optional<LocalDate> start : starts(linted)) {
      Graph<Id<Vendor>> owners = owners(linted, start);
      for (CatalogEntry<Vendor> entry : linted.vendors()) {
        List<Stake> stakes = entry.value().stakes();
        for (int i = 0; i < stakes.size(); i++) {
          Stake stake = stakes.get(i);
          if (stake.period().containsStart(start)) {
            ImmutableSortedSet<Id<Vendor>> cycle = cycle(owners, entry.value().id(), stake.owner());
            if (!cycle.isEmpty() && reported.add(cycle)) {
              report.add(entry, "/stakes/" + i, message(cycle, start));
            }
          }
        }
      }
    }
  }

  private static String message(Set<Id<Vendor>> cycle, Optional<LocalDate> start) {
    String who =
        cycle.stream().map(id -> "`" + id + "`").reduce((a, b) -> a + ", " + b).orElseThrow();
    String when = start.map(day -> " on " + day).orElse("");
    return cycle.size() == 1 ? who + " owns itself" + when : who + " own each other" + when;
  }

  /** Cycles only arise where a stake begins, so those days are enough to look at. */
  private static ImmutableSortedSet<Optional<LocalDate>> starts(LintedCatalogs linted) {
    return linted.vendors().stream()
        .flatMap(entry -> entry.value().stakes().stream())
        .map(stake -> stake.period().from())
        .collect(
            ImmutableSortedSet.toImmutableSortedSet(
                Comparators.emptiesFirst(Comparator.<LocalDate>naturalOrder())));
  }

  /** From each vendor to its owners at a day. */
  private static Graph<Id<Vendor>> owners(LintedCatalogs linted, Optional<LocalDate> start) {
    MutableGraph<Id<Vendor>> owners =
        GraphBuilder.directed().allowsSelfLoops(true).<Id<Vendor>>build();
    for (CatalogEntry<Vendor> entry : linted.vendors()) {
      owners.addNode(entry.value().id());
      for (Stake stake : entry.value().stakes()) {
        if (stake.period().containsStart(start)) {
          owners.putEdge(entry.value().id(), stake.owner());
        }
      }
    }
    return owners;
  }

  /**
   * All that own an owner of a vendor and are owned by the vendor; empty where there is no cycle.
   */
  private static ImmutableSortedSet<Id<Vendor>> cycle(
      Graph<Id<Vendor>> owners, Id<Vendor> vendor, Id<Vendor> owner) {
    Set<Id<Vendor>> above = Graphs.reachableNodes(owners, owner);
    if (!above.contains(vendor)) {
      return ImmutableSortedSet.of();
    }
    Set<Id<Vendor>> below = Graphs.reachableNodes(Graphs.transpose(owners), vendor);
    return above.stream()
        .filter(below::contains)
        .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder()));
  }
}
