package dev.banrules.maven.bill;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.banrules.model.device.Software;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The components of a bill, and which of them depends on which. */
final class BillGraph {

  private final Map<String, BillComponent> components;
  private final Optional<String> root;
  private final ImmutableListMultimap<String, String> dependencies;

  private BillGraph(
      Map<String, BillComponent> components,
      Optional<String> root,
      ListMultimap<String, String> dependencies) {
    this.components = components;
    this.root = root;
    this.dependencies = ImmutableListMultimap.copyOf(dependencies);
  }

  /** What the bill calls a piece of software that was read from it. */
  Optional<BillComponent> find(Software software) {
    return components.values().stream()
        .filter(component -> isSame(component, software))
        .findFirst();
  }

  private static boolean isSame(BillComponent component, Software software) {
    return component.purl().isPresent()
        ? software.identifiers().stream()
            .anyMatch(
                identifier ->
                    identifier.scheme().name().equals("purl")
                        && identifier.value().equals(component.purl().get()))
        : software.name().filter(component.name()::equals).isPresent()
            && software.version().equals(component.version());
  }

  /** The shortest way from what the bill is about to a component; empty where it states none. */
  ImmutableList<BillComponent> path(BillComponent target) {
    if (root.isEmpty()) {
      return ImmutableList.of();
    }
    Map<String, String> cameFrom = new HashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(root.get()));
    cameFrom.put(root.get(), root.get());
    while (!next.isEmpty() && !cameFrom.containsKey(target.reference())) {
      String reference = next.remove();
      for (String dependency : dependencies.get(reference)) {
        if (cameFrom.putIfAbsent(dependency, reference) == null) {
          next.add(dependency);
        }
      }
    }
    return cameFrom.containsKey(target.reference())
        ? way(target.reference(), cameFrom)
        : ImmutableList.of();
  }

  private ImmutableList<BillComponent> way(String target, Map<String, String> cameFrom) {
    List<BillComponent> way = new ArrayList<>();
    String reference = target;
    while (true) {
      BillComponent component = components.get(reference);
      way.add(component != null ? component : unknown(reference));
      String before = cameFrom.getOrDefault(reference, reference);
      if (before.equals(reference)) {
        Collections.reverse(way);
        return ImmutableList.copyOf(way);
      }
      reference = before;
    }
  }

  /** A bill may refer to what it does not list. */
  private static BillComponent unknown(String reference) {
    return BillComponent.of(
        Optional.of(reference), Optional.empty(), reference, Optional.empty(), Optional.empty());
  }

  /** Gathers what a bill says. */
  static final class Builder {
    private final Map<String, BillComponent> components = new LinkedHashMap<>();
    private final ListMultimap<String, String> dependencies =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    private Optional<String> root = Optional.empty();

    void root(BillComponent component) {
      root = Optional.of(component.reference());
      component(component);
    }

    void component(BillComponent component) {
      components.putIfAbsent(component.reference(), component);
    }

    void dependency(String reference, String dependsOn) {
      dependencies.put(reference, dependsOn);
    }

    BillGraph build() {
      return new BillGraph(components, root, dependencies);
    }
  }
}
