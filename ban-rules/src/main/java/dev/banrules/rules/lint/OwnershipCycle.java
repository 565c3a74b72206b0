package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
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
  public void run(Subject subject, Report report) {
    Set<ImmutableSortedSet<Id<Vendor>>> told = new HashSet<>();
    for (LocalDate day : days(subject)) {
      Graph<Id<Vendor>> owners = owners(subject, day);
      for (Entry<Vendor> entry : subject.vendors()) {
        List<Stake> stakes = entry.value().stakes();
        for (int i = 0; i < stakes.size(); i++) {
          Stake stake = stakes.get(i);
          if (stake.period().contains(day)) {
            ImmutableSortedSet<Id<Vendor>> cycle = cycle(owners, entry.value().id(), stake.owner());
            if (!cycle.isEmpty() && told.add(cycle)) {
              report.add(entry, "/stakes/" + i, message(cycle, day));
            }
          }
        }
      }
    }
  }

  private static String message(Set<Id<Vendor>> cycle, LocalDate day) {
    String who =
        cycle.stream().map(id -> "`" + id + "`").reduce((a, b) -> a + ", " + b).orElseThrow();
    String when = day.equals(LocalDate.MIN) ? "" : " on " + day;
    return cycle.size() == 1 ? who + " owns itself" + when : who + " own each other" + when;
  }

  private static ImmutableSortedSet<LocalDate> days(Subject subject) {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    days.add(LocalDate.MIN);
    for (Entry<Vendor> entry : subject.vendors()) {
      for (Stake stake : entry.value().stakes()) {
        stake.period().from().ifPresent(days::add);
      }
    }
    return days.build();
  }

  /** From each vendor to its owners on a day. */
  private static Graph<Id<Vendor>> owners(Subject subject, LocalDate day) {
    MutableGraph<Id<Vendor>> owners =
        GraphBuilder.directed().allowsSelfLoops(true).<Id<Vendor>>build();
    for (Entry<Vendor> entry : subject.vendors()) {
      owners.addNode(entry.value().id());
      for (Stake stake : entry.value().stakes()) {
        if (stake.period().contains(day)) {
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
