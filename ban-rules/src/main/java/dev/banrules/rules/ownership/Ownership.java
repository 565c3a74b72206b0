package dev.banrules.rules.ownership;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.base.Id;
import dev.banrules.model.base.Percent;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Whom vendors and countries reach on a day (semantics §5.1). What was found is kept for the whole
 * period in which no stake or succession changes, the latest-used first.
 */
public final class Ownership {

  private static final int KEPT = 10_000;

  private final VendorGraph graph;
  private final Cache<Object, Reached> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  private Ownership(VendorGraph graph) {
    this.graph = graph;
  }

  /**
   * {@return the ownership that catalogs state}
   *
   * @param catalogs the catalogs
   */
  public static Ownership of(CatalogSet catalogs) {
    return new Ownership(new VendorGraph(catalogs));
  }

  /**
   * {@return the vendors that one reaches on a day}
   *
   * @param vendor the vendor
   * @param reach whom it is to reach
   * @param day the day
   */
  public Reached reachedFrom(Id<Vendor> vendor, Reach reach, LocalDate day) {
    LocalDate period = periodOf(day);
    return keep(
        new FromVendor(vendor, reach, period),
        () ->
            new Reached(
                closure(vendor, reach, period, true), closure(vendor, reach, period, false)));
  }

  private Map<Id<Vendor>, Link> closure(
      Id<Vendor> vendor, Reach reach, LocalDate day, boolean sure) {
    List<Link> start = new ArrayList<>();
    start.add(new Link(vendor, LinkKind.START, ImmutableList.of(), sure));
    if (reach.affiliates()) {
      for (Id<Vendor> owner : Closure.ownersOf(graph, vendor, reach, day, sure)) {
        start.add(new Link(owner, LinkKind.OWNER, ImmutableList.of(vendor), sure));
      }
    }
    return Closure.of(graph, start, reach, day, sure);
  }

  /**
   * {@return the vendors that all entities of some countries reach together on a day}
   *
   * @param countries the countries
   * @param ownedFrom the percentage at which they reach a vendor
   * @param day the day
   */
  public Reached reachedFrom(ImmutableSet<Country> countries, Percent ownedFrom, LocalDate day) {
    LocalDate period = periodOf(day);
    Reach reach = Reach.subsidiaries(Threshold.atLeast(ownedFrom));
    return keep(
        new FromCountries(countries, ownedFrom, period),
        () -> {
          List<Link> surely = new ArrayList<>();
          List<Link> possibly = new ArrayList<>();
          for (Vendor vendor : graph.vendors()) {
            boolean sure = !vendor.countries().isEmpty() && countries.containsAll(vendor.countries());
            Link link = new Link(vendor.id(), LinkKind.START, ImmutableList.of(), sure);
            if (sure) {
              surely.add(link);
            }
            if (vendor.countries().isEmpty()
                || !Sets.intersection(countries, vendor.countries()).isEmpty()) {
              possibly.add(link);
            }
          }
          return new Reached(
              Closure.of(graph, surely, reach, period, true),
              Closure.of(graph, possibly, reach, period, false));
        });
  }

  private Reached keep(Object key, Supplier<Reached> make) {
    return Objects.requireNonNull(kept.get(key, unused -> make.get()));
  }

  /** The first day of the period in which no stake or succession changes and that has the day. */
  private LocalDate periodOf(LocalDate day) {
    LocalDate first = graph.changes().floor(day);
    return first == null ? LocalDate.MIN : first;
  }

  private record FromVendor(Id<Vendor> vendor, Reach reach, LocalDate period) {}

  private record FromCountries(
      ImmutableSet<Country> countries, Percent ownedFrom, LocalDate period) {}
}
