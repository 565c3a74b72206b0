package dev.banrules.rules.target;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Succession;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which applications are declared successors of which, directly or through others. */
public final class Successions {

  private final ImmutableListMultimap<Id<Application>, Successor> successors;
  private final ImmutableSortedSet<LocalDate> changes;

  private Successions(
      ImmutableListMultimap<Id<Application>, Successor> successors,
      ImmutableSortedSet<LocalDate> changes) {
    this.successors = successors;
    this.changes = changes;
  }

  /**
   * {@return the successions that catalogs state}
   *
   * @param catalogs the catalogs
   */
  public static Successions of(CatalogSet catalogs) {
    ImmutableListMultimap.Builder<Id<Application>, Successor> successors =
        ImmutableListMultimap.builder();
    ImmutableSortedSet.Builder<LocalDate> changes = ImmutableSortedSet.naturalOrder();
    for (Application application : catalogs.applications()) {
      for (Succession<Application> succession : application.successorOf()) {
        successors.put(succession.predecessor(), new Successor(application.id(), succession));
        succession.from().ifPresent(changes::add);
      }
    }
    return new Successions(successors.build(), changes.build());
  }

  /** Whether other catalogs state the same successions, so that all answers are the same. */
  boolean areAs(Successions others) {
    return successors.equals(others.successors);
  }

  /** {@return the days on which a succession begins} */
  public ImmutableSortedSet<LocalDate> changes() {
    return changes;
  }

  /**
   * {@return the applications that succeed one on some day, itself included}
   *
   * @param application the application
   */
  public ImmutableSet<Id<Application>> everOf(Id<Application> application) {
    return ImmutableSet.copyOf(reach(application, succession -> true).keySet());
  }

  /** The applications that succeed one on a day, itself included. */
  ImmutableSet<Id<Application>> on(LocalDate day, Id<Application> application) {
    return ImmutableSet.copyOf(reach(application, s -> s.countsOn(day)).keySet());
  }

  /** A way from an application to its successor on a day, both included; empty where none is. */
  ImmutableList<Id<Application>> path(Id<Application> from, Id<Application> to, LocalDate day) {
    Map<Id<Application>, Id<Application>> reached = reach(from, s -> s.countsOn(day));
    if (!reached.containsKey(to)) {
      return ImmutableList.of();
    }
    List<Id<Application>> path = new ArrayList<>();
    Id<Application> step = to;
    while (!step.equals(from)) {
      path.add(step);
      step = reached.getOrDefault(step, from);
    }
    path.add(from);
    return ImmutableList.copyOf(Lists.reverse(path));
  }

  /** All that succeed an application, each with the one that it was first found to succeed. */
  private Map<Id<Application>, Id<Application>> reach(
      Id<Application> start, Predicate<Succession<Application>> counts) {
    Map<Id<Application>, Id<Application>> reached = new LinkedHashMap<>();
    Deque<Id<Application>> open = new ArrayDeque<>();
    reached.put(start, start);
    open.add(start);
    while (!open.isEmpty()) {
      Id<Application> predecessor = open.remove();
      for (Successor successor : successors.get(predecessor)) {
        if (counts.test(successor.succession())
            && reached.putIfAbsent(successor.application(), predecessor) == null) {
          open.add(successor.application());
        }
      }
    }
    return reached;
  }

  /** An application that is declared a successor from some day on. */
  private record Successor(Id<Application> application, Succession<Application> succession) {}
}
