package dev.banrules.rules.ownership;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import dev.banrules.rules.ownership.VendorGraph.StakesIn;
import dev.banrules.rules.ownership.VendorGraph.Successor;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One closure (semantics §5.1): the least set that holds the vendors it starts from and all that a
 * reach adds, step by step, on one day. Sure closures count each stake as its minimum, possible
 * ones as the most that it may be.
 */
final class ClosureBuilder {

  private final VendorGraph graph;
  private final @Nullable Threshold threshold;
  private final Reach reach;
  private final LocalDate day;

  /** Whether a member makes the rest of no interest. */
  private final Predicate<Id<Vendor>> enough;

  private boolean sure = true;
  private boolean stopped;
  private final Map<Id<Vendor>, Link> members = new LinkedHashMap<>();
  private final Deque<Id<Vendor>> open = new ArrayDeque<>();

  /** What the members hold of each vendor, where that is added up. */
  private final Map<Id<Vendor>, Holdings> holdings = new HashMap<>();

  private ClosureBuilder(
      VendorGraph graph, Reach reach, LocalDate day, Predicate<Id<Vendor>> enough) {
    this.graph = graph;
    this.threshold = reach.subsidiaries().orElse(null);
    this.reach = reach;
    this.day = day;
    this.enough = enough;
  }

  /**
   * The vendors reached from some, each with how it came to be: first the sure closure of the sure
   * ones, then what the possible ones and uncertain stakes add to it.
   */
  static OwnershipClosure of(VendorGraph graph, List<Link> start, Reach reach, LocalDate day) {
    ClosureBuilder closure = new ClosureBuilder(graph, reach, day, member -> false);
    start.stream().filter(Link::sure).forEach(closure::add);
    closure.run();
    closure.addPossible(start);
    return new OwnershipClosure(closure.members);
  }

  /** Whether a surely reached member of the closure of one vendor meets a condition. */
  static boolean surelyReachesOne(
      VendorGraph graph, Id<Vendor> from, Reach reach, LocalDate day, Predicate<Id<Vendor>> goal) {
    ClosureBuilder closure = new ClosureBuilder(graph, reach, day, goal);
    closure.add(startFrom(from));
    closure.run();
    return closure.stopped;
  }

  /** Whether a member of the closure of some vendors, possible ones included, meets a condition. */
  static boolean possiblyReachesOne(
      VendorGraph graph, List<Link> start, Reach reach, LocalDate day, Predicate<Id<Vendor>> goal) {
    ClosureBuilder closure = new ClosureBuilder(graph, reach, day, goal);
    closure.addPossible(start);
    return closure.stopped;
  }

  private void addPossible(List<Link> start) {
    sure = false;
    open.addAll(members.keySet());
    start.forEach(this::add); // the sure ones are there already
    run();
  }

  private void run() {
    while (!open.isEmpty() && !stopped) {
      Id<Vendor> member = open.remove();
      for (StakesIn held : graph.heldBy(member)) {
        if (!members.containsKey(held.vendor().id())) {
          tryToReach(held, member);
        }
      }
      if (reach.successors()) {
        graph.successorsOf(member).forEach(successor -> trySuccessor(successor, member));
      }
    }
  }

  private void tryToReach(StakesIn held, Id<Vendor> member) {
    Vendor owned = held.vendor();
    if (threshold != null && meets(threshold, held)) {
      ImmutableList<Id<Vendor>> holders =
          reach.aggregate() ? holders(owned) : ImmutableList.of(member);
      add(new Link(owned.id(), LinkKind.STAKES, holders, sure));
    } else if (reach.controlled() && statesControl(held)) {
      add(new Link(owned.id(), LinkKind.CONTROL, ImmutableList.of(member), sure));
    }
  }

  private boolean meets(Threshold enoughStakes, StakesIn held) {
    Holdings counted = holdingsIn(held.vendor());
    if (!reach.aggregate()) {
      counted = counted.ofNobody();
      addTo(counted, held);
    }
    return sure ? counted.surelyMeet(enoughStakes) : counted.possiblyMeet(enoughStakes);
  }

  private Holdings holdingsIn(Vendor vendor) {
    return holdings.computeIfAbsent(vendor.id(), unused -> Holdings.in(vendor, day));
  }

  private void addTo(Holdings counted, StakesIn held) {
    for (Stake stake : held.stakes()) {
      if (stake.period().contains(day)) {
        counted.add(stake);
      }
    }
  }

  private ImmutableList<Id<Vendor>> holders(Vendor owned) {
    return owned.stakes().stream()
        .filter(stake -> stake.period().contains(day) && members.containsKey(stake.owner()))
        .map(Stake::owner)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private boolean statesControl(StakesIn held) {
    return held.stakes().stream()
        .anyMatch(stake -> stake.control() && stake.period().contains(day));
  }

  private void trySuccessor(Successor successor, Id<Vendor> member) {
    if (!members.containsKey(successor.vendor().id()) && successor.succession().countsOn(day)) {
      add(new Link(successor.vendor().id(), LinkKind.SUCCESSOR, ImmutableList.of(member), sure));
    }
  }

  private void add(Link link) {
    if (members.putIfAbsent(link.vendor(), link) != null) {
      return;
    }
    open.add(link.vendor());
    stopped |= enough.test(link.vendor());
    if (threshold != null && reach.aggregate()) {
      for (StakesIn held : graph.heldBy(link.vendor())) {
        addTo(holdingsIn(held.vendor()), held);
      }
    }
  }

  static Link startFrom(Id<Vendor> vendor) {
    return new Link(vendor, LinkKind.START, ImmutableList.of(), true);
  }
}
