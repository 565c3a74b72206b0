package dev.banrules.rules.ownership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.base.Id;
import dev.banrules.model.base.Truth;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.verdict.Step.Link;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The vendors that are reached on a day, surely or possibly, each with how it came to be. */
public final class Reached {

  private final Map<Id<Vendor>, Link> surely;
  private final Map<Id<Vendor>, Link> possibly;

  Reached(Map<Id<Vendor>, Link> surely, Map<Id<Vendor>, Link> possibly) {
    this.surely = surely;
    this.possibly = possibly;
  }

  /**
   * {@return whether a vendor is reached}
   *
   * @param vendor the vendor
   */
  public Truth contains(Id<Vendor> vendor) {
    if (surely.containsKey(vendor)) {
      return Truth.YES;
    }
    return possibly.containsKey(vendor) ? Truth.UNKNOWN : Truth.NO;
  }

  /**
   * {@return the links by which a vendor is reached, each after those that it rests on, and its own
   * last; empty where it is not reached}
   *
   * @param vendor the vendor
   */
  public ImmutableList<Link> chainTo(Id<Vendor> vendor) {
    Map<Id<Vendor>, Link> links = surely.containsKey(vendor) ? surely : possibly;
    if (!links.containsKey(vendor)) {
      return ImmutableList.of();
    }
    Set<Id<Vendor>> needed = new HashSet<>();
    Deque<Id<Vendor>> open = new ArrayDeque<>();
    open.add(vendor);
    while (!open.isEmpty()) {
      Id<Vendor> next = open.remove();
      Link link = links.get(next);
      if (link != null && needed.add(next)) {
        open.addAll(link.from());
      }
    }
    return links.values().stream()
        .filter(link -> needed.contains(link.vendor()))
        .map(link -> surely.containsKey(link.vendor()) ? surely(link) : link)
        .collect(ImmutableList.toImmutableList());
  }

  private static Link surely(Link link) {
    return link.sure() ? link : new Link(link.vendor(), link.kind(), link.from(), true);
  }

  /** {@return all vendors that are reached, surely or possibly} */
  public ImmutableSortedSet<Id<Vendor>> vendors() {
    return ImmutableSortedSet.copyOf(possibly.keySet());
  }
}
