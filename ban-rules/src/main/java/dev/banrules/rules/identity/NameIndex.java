package dev.banrules.rules.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import dev.banrules.model.base.Id;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.rules.name.NameNormalizer;

/** The names that catalogs give, normalised as vendors' and applications' names compare. */
final class NameIndex {

  private final ImmutableSetMultimap<String, Known<Vendor>> vendors;
  private final ImmutableSetMultimap<String, Known<Application>> applications;

  NameIndex(CatalogSet catalogs) {
    ImmutableSetMultimap.Builder<String, Known<Vendor>> byVendorName =
        ImmutableSetMultimap.builder();
    for (Vendor vendor : catalogs.vendors()) {
      byVendorName.put(NameNormalizer.vendor(vendor.name()), new Known<>(vendor, vendor.name()));
      for (String alias : vendor.aliases()) {
        byVendorName.put(NameNormalizer.vendor(alias), new Known<>(vendor, alias));
      }
    }
    ImmutableSetMultimap.Builder<String, Known<Application>> byApplicationName =
        ImmutableSetMultimap.builder();
    for (Application application : catalogs.applications()) {
      byApplicationName.put(
          NameNormalizer.application(application.name()),
          new Known<>(application, application.name()));
      for (String name : application.names()) {
        byApplicationName.put(NameNormalizer.application(name), new Known<>(application, name));
      }
    }
    this.vendors = byVendorName.build();
    this.applications = byApplicationName.build();
  }

  /** The vendors of whom one name equals a publisher, by id. */
  ImmutableList<Known<Vendor>> vendorsNamed(String publisher) {
    return vendors.get(NameNormalizer.vendor(publisher)).asList();
  }

  /** The applications of which one name equals a display name, by id. */
  ImmutableList<Known<Application>> applicationsNamed(String name) {
    return applications.get(NameNormalizer.application(name)).asList();
  }

  /** The applications of one vendor of which one name equals a display name, by id. */
  ImmutableList<Known<Application>> applicationsNamed(String name, Id<Vendor> vendor) {
    return applicationsNamed(name).stream()
        .filter(known -> known.bearer().vendor().equals(vendor))
        .collect(ImmutableList.toImmutableList());
  }

  /** Who bears a name, and the name as the catalog writes it. */
  record Known<T>(T bearer, String name) {}
}
