package dev.banrules.rules.ownership;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Whom vendors and countries reach on a day (semantics §5.1). What was found is kept for the whole
 * period in which no stake or succession changes, the latest-used first.
 */
public final class Ownership {

  private static final int KEPT = 10_000;

  private final VendorGraph graph;
  private final Cache<Object, OwnershipClosure> kept =
      Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

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
  public OwnershipClosure reachedFrom(Id<Vendor> vendor, Reach reach, LocalDate day) {
    LocalDate period = periodOf(day);
    return keep(
        new FromVendor(vendor, reach, period),
        () -> {
          ImmutableList.Builder<Link> start = ImmutableList.builder();
          start.add(Closure.startFrom(vendor));
          if (reach.affiliates()) {
            start.addAll(Closure.ownersOf(graph, vendor, reach, period));
          }
          return Closure.of(graph, start.build(), reach, period);
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
    LocalDate period = periodOf(day);
    Reach reach = Reach.subsidiaries(Threshold.atLeast(ownedFrom));
    return keep(
        new FromCountries(countries, ownedFrom, period),
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
          return Closure.of(graph, start.build(), reach, period);
        });
  }

  private OwnershipClosure keep(Object key, Supplier<OwnershipClosure> make) {
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
