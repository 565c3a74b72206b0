package dev.banrules.cli.owner;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.input.CatalogLookup;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the vendors, or the application, that people mean by a name. */
final class OwnerLookup {

  private final CatalogSet catalogs;
  private final String text;

  OwnerLookup(CatalogSet catalogs, String text) {
    this.catalogs = catalogs;
    this.text = text;
  }

  /** The vendor of an id or, where none has it, those that go by a name, or a name in part. */
  ImmutableList<Vendor> vendors() {
    ImmutableList<Vendor> all = ImmutableList.copyOf(catalogs.vendors());
    ImmutableList<Vendor> byId =
        all.stream()
            .filter(vendor -> vendor.id().value().equals(text))
            .collect(ImmutableList.toImmutableList());
    return byId.isEmpty()
        ? all.stream()
            .filter(vendor -> names(vendor).anyMatch(text::equalsIgnoreCase))
            .collect(ImmutableList.toImmutableList())
        : byId;
  }

  private static Stream<String> names(Vendor vendor) {
    return Stream.concat(Stream.of(vendor.name()), vendor.aliases().stream());
  }

  /** The application of an id or a name. */
  Optional<Application> application() {
    return CatalogLookup.findApplication(text, catalogs);
  }

  RuntimeException unknown() {
    List<String> known =
        Stream.concat(
                catalogs.vendors().stream()
                    .flatMap(
                        vendor -> Stream.concat(Stream.of(vendor.id().value()), names(vendor))),
                catalogs.applications().stream().map(Application::id).map(Id::value))
            .toList();
    return CatalogLookup.unknown("a vendor or an application", text, known, "");
  }
}
