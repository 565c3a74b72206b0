package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Identity.Sure;
import dev.banrules.model.verdict.Method;
import dev.banrules.rules.identity.Part;
import java.util.Optional;

/** All that software can be taken for under some catalogs, of no stated version and edition. */
final class KnownSoftware {

  private static final ImmutableList<Basis> BECAUSE =
      ImmutableList.of(new Basis(Method.NAME, "lint", "lint", Optional.empty()));

  private KnownSoftware() {}

  /** Each application, and each vendor without one, for sure. */
  static ImmutableList<Part> surely(CatalogSet catalogs) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (Application application : catalogs.applications()) {
      parts.add(surely(application));
    }
    for (Vendor vendor : catalogs.vendors()) {
      parts.add(part(Optional.of(vendor.id()), Optional.empty(), Sure.VENDOR));
    }
    return parts.build();
  }

  /** The same, surely and possibly, and software that is not recognised. */
  static ImmutableList<Part> inAnyWay(CatalogSet catalogs) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    parts.addAll(surely(catalogs));
    for (Application application : catalogs.applications()) {
      Optional<Id<Application>> id = Optional.of(application.id());
      application.vendorIds().forEach(v -> parts.add(part(Optional.of(v), id, Sure.VENDOR)));
      parts.add(part(onlyVendor(application), id, Sure.NOTHING));
    }
    for (Vendor vendor : catalogs.vendors()) {
      parts.add(part(Optional.of(vendor.id()), Optional.empty(), Sure.NOTHING));
    }
    parts.add(unrecognised());
    return parts.build();
  }

  /** Whether it is known for sure what software is, or that nobody knows it. */
  static boolean isSure(Part part) {
    return part.identities().stream()
        .allMatch(
            identity ->
                identity.vendorSure()
                    && (identity.application().isEmpty() || identity.applicationSure()));
  }

  static Part surely(Application application) {
    return part(onlyVendor(application), Optional.of(application.id()), Sure.APPLICATION);
  }

  static Part unrecognised() {
    return Part.whole(ImmutableList.of());
  }

  private static Optional<Id<Vendor>> onlyVendor(Application application) {
    return application.vendorIds().size() == 1
        ? application.vendorIds().stream().findFirst()
        : Optional.empty();
  }

  private static Part part(
      Optional<Id<Vendor>> vendor, Optional<Id<Application>> application, Sure sure) {
    return Part.whole(ImmutableList.of(new Identity(vendor, application, sure, 1, BECAUSE)));
  }
}
