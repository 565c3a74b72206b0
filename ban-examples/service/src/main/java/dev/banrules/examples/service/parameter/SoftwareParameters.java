package dev.banrules.examples.service.parameter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.SchemePlatforms;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import java.util.List;
import java.util.Optional;

/** Which software is asked about. */
public final class SoftwareParameters {

  /** Their names. */
  public static final ImmutableList<String> NAMES =
      ImmutableList.of("software", "name", "publisher", "version");

  private SoftwareParameters() {}

  /** {@return the software as a device of the platform would report it; empty if it is not said} */
  public static Optional<Software> read(
      Parameters parameters, CatalogSet catalogs, Optional<Platform> platform) {
    Optional<String> id = parameters.text("software");
    Optional<String> name = parameters.text("name");
    Optional<String> publisher = parameters.text("publisher");
    Optional<String> version = parameters.text("version");
    if (id.isEmpty() && name.isEmpty() && publisher.isEmpty()) {
      parameters.wrong("say which software: with `software`, `name` or `publisher`");
      return Optional.empty();
    }
    Software.Builder software = Software.builder().version(version);
    if (id.isPresent() && id.get().indexOf(':') < 0) {
      Optional<Application> application = application(id.get(), parameters, catalogs);
      application.ifPresent(known -> fill(software, known, catalogs, platform));
      if (application.isEmpty()) {
        return Optional.empty();
      }
    } else if (id.isPresent()) {
      Optional<Identifier> identifier = parameters.value("software", id.get(), Identifier::parse);
      if (identifier.isEmpty()) {
        return Optional.empty();
      }
      software.addIdentifiers(identifier.get());
    }
    name.ifPresent(software::name);
    publisher.ifPresent(software::publisher);
    try {
      return Optional.of(software.build());
    } catch (InvalidValueException e) {
      parameters.wrong(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<Application> application(
      String id, Parameters parameters, CatalogSet catalogs) {
    Optional<Application> found =
        catalogs.applications().stream().filter(known -> known.id().value().equals(id)).findFirst();
    if (found.isEmpty()) {
      List<String> ids = catalogs.applications().stream().map(known -> known.id().value()).toList();
      parameters.wrong(
          "no catalog has an application `"
              + id
              + "`"
              + Suggestion.nearest(id, ids)
                  .or("; an identifier is written `scheme:value`, as `android:com.tencent.mm`"));
    }
    return found;
  }

  /** Without an identifier that occurs on other platforms alone. */
  private static void fill(
      Software.Builder software,
      Application application,
      CatalogSet catalogs,
      Optional<Platform> platform) {
    application.identifiers().stream()
        .filter(known -> !known.isPattern() && occurs(known, platform))
        .map(IdentifierPattern::stem)
        .findFirst()
        .ifPresent(software::addIdentifiers);
    software.name(application.name());
    application.vendorIds().stream()
        .findFirst()
        .flatMap(catalogs::vendor)
        .map(Vendor::name)
        .ifPresent(software::publisher);
  }

  private static boolean occurs(IdentifierPattern known, Optional<Platform> platform) {
    return platform
        .map(own -> SchemePlatforms.occurs(known.stem().scheme().name(), ImmutableSet.of(own)))
        .orElse(true);
  }
}
