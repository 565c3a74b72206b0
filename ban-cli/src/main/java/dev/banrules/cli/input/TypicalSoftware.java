package dev.banrules.cli.input;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;

/** Software as a device would report it that is surely one application. */
public final class TypicalSoftware {

  private TypicalSoftware() {}

  public static Software of(Application application, CatalogSet catalogs) {
    return Software.builder()
        .identifiers(
            application.identifiers().stream()
                .filter(known -> !known.isPattern())
                .map(IdentifierPattern::stem)
                .limit(1)
                .toList())
        .name(application.name())
        .publisher(
            application.vendorIds().stream()
                .findFirst()
                .flatMap(catalogs::vendor)
                .map(Vendor::name))
        .build();
  }
}
