package dev.banrules.rules.ownership;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step.Link;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The vendors that are reached on a day, surely or possibly, each with how it came to be. */
public final class OwnershipClosure {

  /** In the order in which they came to be: those surely reached first. */
  private final Map<Id<Vendor>, Link> links;

  OwnershipClosure(Map<Id<Vendor>, Link> links) {
    this.links = links;
  }

  /**
   * {@return whether a vendor is reached}
   *
   * @param vendor the vendor
   */
  public Truth contains(Id<Vendor> vendor) {
    Link link = links.get(vendor);
    if (link == null) {
      return Truth.NO;
    }
    return link.sure() ? Truth.YES : Truth.UNKNOWN;
  }

  /**
   * {@return the links by which a vendor is reached, each after those that it rests on, and its own
   * last; empty where it is not reached}
   *
   * @param vendor the vendor
   */
  public ImmutableList<Link> chainTo(Id<Vendor> vendor) {
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
        .collect(ImmutableList.toImmutableList());
  }
}
