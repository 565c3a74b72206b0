package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import dev.banrules.rules.identity.Part;
import java.util.Optional;

/** All that software can be taken for under some catalogs; no version is stated. */
final class KnownSoftware {

  private static final ImmutableList<Basis> BECAUSE =
      ImmutableList.of(new Basis(Method.NAME, "lint", "lint", Optional.empty()));

  private KnownSoftware() {}

  /** Each application, and each vendor without one, for sure. */
  static ImmutableList<Part> surely(CatalogSet catalogs) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (Application application : catalogs.applications()) {
      parts.add(part(application.vendor(), true, Optional.of(application.id()), true));
    }
    for (Vendor vendor : catalogs.vendors()) {
      parts.add(part(vendor.id(), true, Optional.empty(), false));
    }
    return parts.build();
  }

  /** The same, surely and possibly, and software that is not recognised. */
  static ImmutableList<Part> inAnyWay(CatalogSet catalogs) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    parts.addAll(surely(catalogs));
    for (Application application : catalogs.applications()) {
      parts.add(part(application.vendor(), true, Optional.of(application.id()), false));
      parts.add(part(application.vendor(), false, Optional.of(application.id()), false));
    }
    for (Vendor vendor : catalogs.vendors()) {
      parts.add(part(vendor.id(), false, Optional.empty(), false));
    }
    parts.add(new Part("", false, ImmutableList.of(), Optional.empty()));
    return parts.build();
  }

  static Part surely(Application application) {
    return part(application.vendor(), true, Optional.of(application.id()), true);
  }

  private static Part part(
      Id<Vendor> vendor,
      boolean vendorSure,
      Optional<Id<Application>> application,
      boolean applicationSure) {
    Identity identity = new Identity(vendor, vendorSure, application, applicationSure, 1, BECAUSE);
    return new Part("", false, ImmutableList.of(identity), Optional.empty());
  }
}
