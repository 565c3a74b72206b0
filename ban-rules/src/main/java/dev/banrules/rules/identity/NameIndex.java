package dev.banrules.rules.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.rules.similarity.KeyIndex;
import dev.banrules.rules.similarity.NameNormalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names that catalogs give, normalised as vendors' and applications' names compare. */
final class NameIndex {

  private final KeyIndex<Named<Vendor>> vendors;
  private final KeyIndex<Named<Application>> applications;

  NameIndex(CatalogSet catalogs) {
    ImmutableList.Builder<Named<Vendor>> vendorNames = ImmutableList.builder();
    for (Vendor vendor : catalogs.vendors()) {
      for (String name : Iterables.concat(List.of(vendor.name()), vendor.aliases())) {
        vendorNames.add(new Named<>(vendor, name));
      }
    }
    ImmutableList.Builder<Named<Application>> applicationNames = ImmutableList.builder();
    for (Application application : catalogs.applications()) {
      for (String name : Iterables.concat(List.of(application.name()), application.names())) {
        applicationNames.add(new Named<>(application, name));
      }
    }
    this.vendors = KeyIndex.of(vendorNames.build(), named -> NameNormalizer.vendor(named.name()));
    this.applications =
        KeyIndex.of(applicationNames.build(), named -> NameNormalizer.application(named.name()));
  }

  /** A name of which normalisation leaves nothing equals no other; one given twice is one. */
  private static <T> ImmutableList<Named<T>> named(String normal, KeyIndex<Named<T>> names) {
    return normal.isEmpty() ? ImmutableList.of() : ImmutableSet.copyOf(names.get(normal)).asList();
  }

  /**
   * The vendors of whom one name equals a publisher, by id: as it stands or, where that is
   * nobody's, without the words of a registered name that only say what and where the company is.
   */
  ImmutableList<Named<Vendor>> vendorsNamed(String publisher) {
    for (String form : NameNormalizer.vendorForms(publisher)) {
      ImmutableList<Named<Vendor>> named = named(form, vendors);
      if (!named.isEmpty()) {
        return named;
      }
    }
    return ImmutableList.of();
  }

  /** The applications of which one name equals a display name, by id. */
  ImmutableList<Named<Application>> applicationsNamed(String name) {
    return named(NameNormalizer.application(name), applications);
  }

  /** The applications of one vendor of which one name equals a display name, by id. */
  ImmutableList<Named<Application>> applicationsNamed(String name, Id<Vendor> vendor) {
    return applicationsNamed(name).stream()
        .filter(known -> known.owner().vendorIds().contains(vendor))
        .collect(ImmutableList.toImmutableList());
  }

  /** The vendor or application with a name, and the name as the catalog writes it. */
  record Named<T>(T owner, String name) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Named<?> that && name.equals(that.name) && owner.equals(that.owner);
    }

    /** Of the name alone: few have the same, and to hash all that an owner has takes long. */
    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }
}
