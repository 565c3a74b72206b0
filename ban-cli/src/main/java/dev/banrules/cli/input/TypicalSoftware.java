package dev.banrules.cli.input;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.SchemePlatforms;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import java.util.Optional;

/** Software as a device would report it that is surely one application. */
public final class TypicalSoftware {

  private TypicalSoftware() {}

  /** As a device of whatever platform would report it. */
  public static Software of(Application application, CatalogSet catalogs) {
    return of(application, catalogs, Optional.empty());
  }

  /** As a device of the platform would report it: without an identifier that occurs on others. */
  public static Software of(
      Application application, CatalogSet catalogs, Optional<Platform> platform) {
    return Software.builder()
        .identifiers(
            application.identifiers().stream()
                .filter(known -> !known.isPattern() && occurs(known, platform))
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

  private static boolean occurs(IdentifierPattern known, Optional<Platform> platform) {
    return platform
        .map(own -> SchemePlatforms.occurs(known.stem().scheme().name(), ImmutableSet.of(own)))
        .orElse(true);
  }
}
