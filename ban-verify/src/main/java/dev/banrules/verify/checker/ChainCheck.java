package dev.banrules.verify.checker;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import dev.banrules.verify.definition.Ownership;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Semantics §5.1: that each link of a chain follows from those before it, that none is idle, and
 * that it leads to the vendor.
 */
final class ChainCheck {

  private final Ownership ownership;
  private final Reach reach;
  private final Map<Id<Vendor>, Truth> starts;
  private final Map<Id<Vendor>, Truth> owners;
  private final Set<Id<Vendor>> surelyReached;
  private final List<String> objections = new ArrayList<>();

  /**
   * Prepares for the chains from some starts.
   *
   * @param starts who may stand at the start, and whether that is sure
   * @param owners the affiliates who may stand there, and whether that is sure
   */
  ChainCheck(
      Ownership ownership,
      Reach reach,
      Map<Id<Vendor>, Truth> starts,
      Map<Id<Vendor>, Truth> owners) {
    this.ownership = ownership;
    this.reach = reach;
    this.starts = starts;
    this.owners = owners;
    this.surelyReached =
        ownership.reachedFrom(starts, owners).values().stream()
            .filter(Link::sure)
            .map(Link::vendor)
            .collect(toImmutableSet());
  }

  /** What is wrong with a chain that claims to lead to a vendor. */
  List<String> objections(ImmutableList<Link> chain, Id<Vendor> vendor) {
    Map<Id<Vendor>, Link> before = new LinkedHashMap<>();
    for (Link link : chain) {
      check(link, before);
      if (before.putIfAbsent(link.vendor(), link) != null) {
        object(link, "is reached twice");
      }
    }
    Set<Id<Vendor>> used = new HashSet<>();
    chain.forEach(link -> used.addAll(link.from()));
    for (Link link : chain.subList(0, Math.max(0, chain.size() - 1))) {
      if (!used.contains(link.vendor())) {
        object(link, "leads nowhere");
      }
    }
    if (chain.isEmpty() || !chain.get(chain.size() - 1).vendor().equals(vendor)) {
      objections.add("the chain does not lead to `" + vendor + "`");
    }
    return objections;
  }

  private void check(Link link, Map<Id<Vendor>, Link> before) {
    if (!Ordering.natural().isStrictlyOrdered(link.from())) {
      object(link, "rests on vendors out of order");
    }
    if (!before.keySet().containsAll(link.from())) {
      object(link, "rests on vendors that are not reached before it");
      return;
    }
    if (link.sure() != isSure(link)) {
      object(link, link.sure() ? "is reached only possibly" : "is reached for sure");
    }
    Set<Id<Vendor>> from = ImmutableSet.copyOf(link.from());
    if (link.kind().compareTo(LinkKind.OWNER) > 0) {
      require(!isOwner(link, from), link, "is an affiliate's owner, which comes first");
    }
    switch (link.kind()) {
      case START:
        require(from.isEmpty() && starts.containsKey(link.vendor()), link, "is no start");
        break;
      case OWNER:
        require(isOwner(link, from), link, "is no such owner");
        break;
      case STAKES:
        require(isHeld(link, from, before), link, "is not held to that extent by just those");
        break;
      case CONTROL:
        require(isControlled(link, from), link, "is not controlled by it");
        require(!isHeld(link, from, before), link, "is reached by stakes, which come first");
        break;
      case SUCCESSOR:
        boolean isSuccessor =
            from.size() == 1 && ownership.precedes(link.from().get(0), link.vendor());
        require(isSuccessor, link, "is no successor of it");
        require(
            !isHeld(link, from, before) && !isControlled(link, from),
            link,
            "is reached by ownership, which comes first");
        break;
    }
  }

  private boolean isOwner(Link link, Set<Id<Vendor>> from) {
    Truth owner = owners.getOrDefault(link.vendor(), Truth.NO);
    return (link.sure() ? owner == Truth.YES : owner != Truth.NO) && from.equals(starts.keySet());
  }

  private boolean isControlled(Link link, Set<Id<Vendor>> from) {
    return from.size() == 1 && ownership.controls(link.from().get(0), link.vendor());
  }

  private boolean isSure(Link link) {
    if (link.kind() == LinkKind.START) {
      return starts.get(link.vendor()) == Truth.YES;
    }
    return link.kind() == LinkKind.OWNER
        ? owners.get(link.vendor()) == Truth.YES
        : surelyReached.contains(link.vendor());
  }

  /** Where stakes are added up, all those before who hold some are named; else one is. */
  private boolean isHeld(Link link, Set<Id<Vendor>> from, Map<Id<Vendor>, Link> before) {
    Set<Id<Vendor>> holders = ownership.holders(link.vendor());
    boolean justThose =
        reach.aggregate()
            ? from.equals(Sets.intersection(holders, before.keySet()))
            : from.size() == 1 && holders.containsAll(from);
    Set<Id<Vendor>> counted =
        link.sure() ? Sets.filter(from, member -> isSure(before, member)) : from;
    return justThose && ownership.meetThreshold(link.vendor(), counted, link.sure());
  }

  private static boolean isSure(Map<Id<Vendor>, Link> before, Id<Vendor> member) {
    Link link = before.get(member);
    return link != null && link.sure();
  }

  private void require(boolean condition, Link link, String reason) {
    if (!condition) {
      object(link, reason);
    }
  }

  private void object(Link link, String reason) {
    objections.add("in the chain, `" + link.vendor() + "` " + reason);
  }
}
