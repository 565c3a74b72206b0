package dev.banrules.rules.ownership;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
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
  private boolean sure = true;
  private final Map<Id<Vendor>, Link> members = new LinkedHashMap<>();
  private final Deque<Id<Vendor>> open = new ArrayDeque<>();

  private ClosureBuilder(VendorGraph graph, Reach reach, LocalDate day) {
    this.graph = graph;
    this.threshold = reach.subsidiaries().orElse(null);
    this.reach = reach;
    this.day = day;
  }

  /**
   * The vendors reached from some, each with how it came to be: first the sure closure of the sure
   * ones, then what the possible ones and uncertain stakes add to it.
   */
  static OwnershipClosure of(VendorGraph graph, List<Link> start, Reach reach, LocalDate day) {
    ClosureBuilder closure = new ClosureBuilder(graph, reach, day);
    start.stream().filter(Link::sure).forEach(closure::add);
    closure.run();
    closure.sure = false;
    closure.open.addAll(closure.members.keySet());
    start.forEach(closure::add); // the sure ones are there already
    closure.run();
    return new OwnershipClosure(closure.members);
  }

  private void run() {
    while (!open.isEmpty()) {
      Id<Vendor> member = open.remove();
      for (Vendor owned : graph.ownedBy(member)) {
        if (!members.containsKey(owned.id())) {
          tryToReach(owned, member);
        }
      }
      if (reach.successors()) {
        graph.successorsOf(member).forEach(successor -> trySuccessor(successor, member));
      }
    }
  }

  private void tryToReach(Vendor owned, Id<Vendor> member) {
    if (meets(owned, member)) {
      ImmutableList<Id<Vendor>> holders =
          reach.aggregate() ? holders(owned) : ImmutableList.of(member);
      add(new Link(owned.id(), LinkKind.STAKES, holders, sure));
    } else if (reach.controlled() && controls(member, owned)) {
      add(new Link(owned.id(), LinkKind.CONTROL, ImmutableList.of(member), sure));
    }
  }

  private boolean meets(Vendor owned, Id<Vendor> member) {
    if (threshold == null) {
      return false;
    }
    Predicate<Stake> counted =
        reach.aggregate()
            ? stake -> members.containsKey(stake.owner())
            : stake -> stake.owner().equals(member);
    Holdings holdings = Holdings.of(owned, day, counted);
    return sure ? holdings.surelyMeet(threshold) : holdings.possiblyMeet(threshold);
  }

  private ImmutableList<Id<Vendor>> holders(Vendor owned) {
    return owned.stakes().stream()
        .filter(stake -> stake.period().contains(day) && members.containsKey(stake.owner()))
        .map(Stake::owner)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private boolean controls(Id<Vendor> member, Vendor owned) {
    return owned.stakes().stream()
        .anyMatch(
            stake ->
                stake.control() && stake.owner().equals(member) && stake.period().contains(day));
  }

  private void trySuccessor(Vendor successor, Id<Vendor> member) {
    if (!members.containsKey(successor.id())
        && successor.successorOf().stream()
            .anyMatch(s -> s.predecessor().equals(member) && s.countsOn(day))) {
      add(new Link(successor.id(), LinkKind.SUCCESSOR, ImmutableList.of(member), sure));
    }
  }

  private void add(Link link) {
    if (members.putIfAbsent(link.vendor(), link) == null) {
      open.add(link.vendor());
    }
  }

  /** The owners from which a vendor is reached by ownership or control, without successors. */
  static ImmutableList<Link> ownersOf(
      VendorGraph graph, Id<Vendor> vendor, Reach reach, LocalDate day) {
    Reach upwards = reach.withoutSuccessors();
    ImmutableList.Builder<Link> owners = ImmutableList.builder();
    for (Id<Vendor> owner : graph.ancestorsOf(vendor)) {
      Truth reached = of(graph, ImmutableList.of(startFrom(owner)), upwards, day).contains(vendor);
      if (reached != Truth.NO) {
        owners.add(new Link(owner, LinkKind.OWNER, ImmutableList.of(vendor), reached == Truth.YES));
      }
    }
    return owners.build();
  }

  static Link startFrom(Id<Vendor> vendor) {
    return new Link(vendor, LinkKind.START, ImmutableList.of(), true);
  }
}
