package dev.banrules.rules.lint;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Period;
import dev.banrules.rules.ownership.OwnershipClosures;
import dev.banrules.rules.ownership.OwnershipComponents;
import dev.banrules.rules.place.Places;
import dev.banrules.rules.target.Targets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The catalogs to check, with what several checks need to know of them. */
final class LintedCatalogs {

  private final CatalogSet catalogs;
  private final Optional<LocalDate> today;
  private final ImmutableList<CatalogEntry<Ban>> bans;
  private final ImmutableList<CatalogEntry<Vendor>> vendors;
  private final ImmutableList<CatalogEntry<Application>> applications;
  private final ImmutableList<CatalogEntry<SoftwareList>> lists;
  private final Places places;
  private final Targets targets;
  private final OwnershipClosures ownership;

  /** The days on which some stake, succession, membership, vendor or entry begins or ends. */
  private final ImmutableSortedSet<LocalDate> changes;

  private final Supplier<CatalogNames> names;
  private final Supplier<NamedSoftware> namedSoftware;

  LintedCatalogs(CatalogSet catalogs, Optional<LocalDate> today) {
    this.catalogs = catalogs;
    this.today = today;
    this.bans = entries("bans", Catalog::bans);
    this.vendors = entries("vendors", Catalog::vendors);
    this.applications = entries("applications", Catalog::applications);
    this.lists = entries("lists", Catalog::lists);
    this.places = Places.of(catalogs);
    this.targets = Targets.of(catalogs, places);
    this.ownership = OwnershipClosures.of(catalogs);
    this.changes =
        ImmutableSortedSet.<LocalDate>naturalOrder()
            .addAll(
                OwnershipComponents.of(catalogs)
                    .changesIn(catalogs.vendors().stream().map(Vendor::id).toList()))
            .addAll(targets.successions().changes())
            .addAll(places.changes())
            .addAll(daysOf(catalogs))
            .build();
    this.names = Suppliers.memoize(() -> CatalogNames.of(vendors, applications));
    this.namedSoftware = Suppliers.memoize(() -> NamedSoftware.of(catalogs, bans));
  }

  /** Those of applications' vendors and of lists' entries. */
  private static ImmutableSet<LocalDate> daysOf(CatalogSet catalogs) {
    Stream<Period> vendors =
        catalogs.applications().stream()
            .flatMap(application -> application.vendors().stream())
            .map(ApplicationVendor::period);
    Stream<Period> entries =
        catalogs.lists().stream()
            .flatMap(list -> Stream.concat(list.entries().stream(), list.cleared().stream()))
            .map(ListEntry::period);
    return Stream.concat(vendors, entries)
        .flatMap(period -> Stream.concat(period.from().stream(), period.until().stream()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private <T> ImmutableList<CatalogEntry<T>> entries(
      String part, Function<Catalog, ImmutableList<T>> list) {
    ImmutableList.Builder<CatalogEntry<T>> entries = ImmutableList.builder();
    for (Catalog catalog : catalogs.catalogs()) {
      ImmutableList<T> values = list.apply(catalog);
      for (int i = 0; i < values.size(); i++) {
        entries.add(new CatalogEntry<>(catalog.id(), "/" + part + "/" + i, values.get(i)));
      }
    }
    return entries.build();
  }

  CatalogSet catalogs() {
    return catalogs;
  }

  /** The date of the caller, if there is one. */
  Optional<LocalDate> today() {
    return today;
  }

  ImmutableList<CatalogEntry<Ban>> bans() {
    return bans;
  }

  ImmutableList<CatalogEntry<Vendor>> vendors() {
    return vendors;
  }

  ImmutableList<CatalogEntry<Application>> applications() {
    return applications;
  }

  ImmutableList<CatalogEntry<SoftwareList>> lists() {
    return lists;
  }

  Places places() {
    return places;
  }

  Targets targets() {
    return targets;
  }

  OwnershipClosures ownership() {
    return ownership;
  }

  /**
   * The first day of a ban, and all later ones up to its end on which the answer of a scope or a
   * target can change.
   */
  ImmutableSortedSet<LocalDate> changesDuring(Ban ban) {
    LocalDate start = ban.timeline().start();
    ImmutableSortedSet<LocalDate> all =
        ImmutableSortedSet.<LocalDate>naturalOrder()
            .add(start)
            .addAll(changes.tailSet(start))
            .build();
    return ban.timeline().ended().map(all::headSet).orElse(all);
  }

  /** Which known software each ban may match. */
  NamedSoftware namedSoftware() {
    return namedSoftware.get();
  }

  /** All names of vendors and applications. */
  CatalogNames names() {
    return names.get();
  }
}
