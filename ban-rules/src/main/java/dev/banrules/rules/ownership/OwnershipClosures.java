package dev.banrules.rules.ownership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import dev.banrules.rules.time.ChangeDays;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Which vendors others reach by ownership on a day (semantics §5.1). A closure is cached for the
 * whole period in which no stake or succession changes; when there are too many, all are dropped.
 */
public final class OwnershipClosures {

  private static final int CACHED_CLOSURES = 10_000;

  private final VendorGraph graph;
  private final ChangeDays changes;

  /** A plain map: it is made at every start, and in few runs it comes to its limit. */
  private final ConcurrentMap<Start, OwnershipClosure> cache = new ConcurrentHashMap<>();

  private OwnershipClosures(VendorGraph graph) {
    this.graph = graph;
    this.changes = ChangeDays.of(graph.changes());
  }

  /**
   * {@return the ownership that catalogs state}
   *
   * @param catalogs the catalogs
   */
  public static OwnershipClosures of(CatalogSet catalogs) {
    return new OwnershipClosures(new VendorGraph(catalogs));
  }

  /**
   * {@return the vendors that one reaches on a day}
   *
   * @param vendor the vendor
   * @param reach whom it is to reach
   * @param day the day
   */
  public OwnershipClosure reachedFrom(Id<Vendor> vendor, Reach reach, LocalDate day) {
    return cached(
        new FromVendor(vendor, reach, changes.periodOf(day)),
        () -> {
          ImmutableList.Builder<Link> start = ImmutableList.builder();
          start.add(ClosureBuilder.startFrom(vendor));
          if (reach.affiliates()) {
            start.addAll(OwnerSearch.ownersOf(graph, vendor, reach, day));
          }
          return ClosureBuilder.of(graph, start.build(), reach, day);
        });
  }

  /**
   * {@return the vendors that all entities of some countries reach together on a day}
   *
   * @param countries the countries
   * @param ownedFrom the percentage at which they reach a vendor
   * @param day the day
   */
  public OwnershipClosure reachedFrom(
      ImmutableSet<Country> countries, Percent ownedFrom, LocalDate day) {
    Reach reach = Reach.subsidiaries(Threshold.atLeast(ownedFrom));
    return cached(
        new FromCountries(countries, ownedFrom, changes.periodOf(day)),
        () -> {
          ImmutableList.Builder<Link> start = ImmutableList.builder();
          for (Vendor vendor : graph.vendors()) {
            boolean sure =
                !vendor.countries().isEmpty() && countries.containsAll(vendor.countries());
            boolean possible =
                vendor.countries().isEmpty()
                    || !Sets.intersection(countries, vendor.countries()).isEmpty();
            if (sure || possible) {
              start.add(new Link(vendor.id(), LinkKind.START, ImmutableList.of(), sure));
            }
          }
          return ClosureBuilder.of(graph, start.build(), reach, day);
        });
  }

  private OwnershipClosure cached(Start start, Supplier<OwnershipClosure> closure) {
    OwnershipClosure known = cache.get(start);
    if (known != null) {
      return known;
    }
    if (cache.size() > CACHED_CLOSURES) {
      cache.clear();
    }
    return cache.computeIfAbsent(start, unused -> closure.get());
  }

  /** What a closure starts from, in one of the periods in which it does not change. */
  private sealed interface Start {}

  private record FromVendor(Id<Vendor> vendor, Reach reach, int period) implements Start {}

  private record FromCountries(ImmutableSet<Country> countries, Percent ownedFrom, int period)
      implements Start {}
}
