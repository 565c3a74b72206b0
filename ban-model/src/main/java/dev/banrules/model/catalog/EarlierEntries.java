package dev.banrules.model.catalog;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Puts entries of earlier catalogs in the place of those that say the same, to the letter. */
final class EarlierEntries {

  private final CatalogSet earlier;

  EarlierEntries(CatalogSet earlier) {
    this.earlier = requireNonNull(earlier, "earlier");
  }

  /** A catalog with them. */
  Catalog in(Catalog catalog) {
    return Catalog.builder()
        .from(catalog)
        .vendors(
            each(catalog.vendors(), vendor -> earlier.vendor(vendor.id()), Vendor::isWrittenAs))
        .applications(
            each(
                catalog.applications(),
                application -> earlier.application(application.id()),
                Application::isWrittenAs))
        .lists(each(catalog.lists(), list -> earlier.list(list.id()), SoftwareList::equals))
        .bans(each(catalog.bans(), ban -> earlier.ban(ban.id()), Ban::equals))
        .build();
  }

  private static <T> ImmutableList<T> each(
      List<T> entries, Function<T, Optional<T>> earlier, BiPredicate<T, T> same) {
    return entries.stream()
        .map(entry -> earlier.apply(entry).filter(known -> same.test(known, entry)).orElse(entry))
        .collect(ImmutableList.toImmutableList());
  }
}
