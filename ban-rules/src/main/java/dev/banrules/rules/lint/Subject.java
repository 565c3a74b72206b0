package dev.banrules.rules.lint;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.rules.ownership.Ownership;
import dev.banrules.rules.ownership.OwnershipComponents;
import dev.banrules.rules.place.Places;
import dev.banrules.rules.target.Targets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What is looked at: catalogs on a day, with what several checks need to know of them. */
final class Subject {

  private final CatalogSet catalogs;
  private final Optional<LocalDate> today;
  private final ImmutableList<Entry<Ban>> bans;
  private final ImmutableList<Entry<Vendor>> vendors;
  private final ImmutableList<Entry<Application>> applications;
  private final Places places;
  private final Targets targets;
  private final Ownership ownership;
  private final ImmutableSortedSet<LocalDate> changes;
  private final Supplier<Names> names;

  Subject(CatalogSet catalogs, Optional<LocalDate> today) {
    this.catalogs = catalogs;
    this.today = today;
    this.bans = entries("bans", Catalog::bans);
    this.vendors = entries("vendors", Catalog::vendors);
    this.applications = entries("applications", Catalog::applications);
    this.places = Places.of(catalogs);
    this.targets = Targets.of(catalogs);
    this.ownership = Ownership.of(catalogs);
    this.changes =
        ImmutableSortedSet.<LocalDate>naturalOrder()
            .addAll(
                OwnershipComponents.of(catalogs)
                    .changesIn(catalogs.vendors().stream().map(Vendor::id).toList()))
            .addAll(targets.successions().changes())
            .addAll(places.changes())
            .build();
    this.names = Suppliers.memoize(() -> Names.of(vendors, applications));
  }

  private <T> ImmutableList<Entry<T>> entries(
      String part, Function<Catalog, ImmutableList<T>> list) {
    ImmutableList.Builder<Entry<T>> entries = ImmutableList.builder();
    for (Catalog catalog : catalogs.catalogs()) {
      ImmutableList<T> values = list.apply(catalog);
      for (int i = 0; i < values.size(); i++) {
        entries.add(new Entry<>(catalog.id(), "/" + part + "/" + i, values.get(i)));
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

  ImmutableList<Entry<Ban>> bans() {
    return bans;
  }

  ImmutableList<Entry<Vendor>> vendors() {
    return vendors;
  }

  ImmutableList<Entry<Application>> applications() {
    return applications;
  }

  Places places() {
    return places;
  }

  Targets targets() {
    return targets;
  }

  Ownership ownership() {
    return ownership;
  }

  /** The days on which some stake, succession or membership begins or ends. */
  ImmutableSortedSet<LocalDate> changes() {
    return changes;
  }

  /** All names of vendors and applications. */
  Names names() {
    return names.get();
  }
}
