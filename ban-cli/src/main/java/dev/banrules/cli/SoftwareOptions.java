package dev.banrules.cli;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.base.Nearest;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierScheme;
import dev.banrules.model.value.Id;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which software is asked about. */
final class SoftwareOptions {

  @Option(
      names = "--software",
      paramLabel = "ID",
      description = "An identifier (scheme:value), or an application's id in the catalogs.")
  private Optional<String> software = Optional.empty();

  @Option(names = "--name", paramLabel = "TEXT", description = "The name that it shows.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--publisher", paramLabel = "TEXT", description = "The publisher that it names.")
  private Optional<String> publisher = Optional.empty();

  @Option(names = "--version", paramLabel = "TEXT", description = "Its version.")
  private Optional<String> version = Optional.empty();

  /** The software as a device would report it. */
  Software toSoftware(CatalogSet catalogs) {
    if (software.isEmpty() && name.isEmpty() && publisher.isEmpty()) {
      throw new UsageException(
          "say which software: with `--software ID`, `--name` or `--publisher`");
    }
    if (software.isEmpty() || software.get().indexOf(':') >= 0) {
      return Software.builder()
          .identifiers(software.map(SoftwareOptions::identifier).stream().toList())
          .name(name)
          .publisher(publisher)
          .version(version)
          .build();
    }
    Software probe = Probe.of(application(software.get(), catalogs), catalogs);
    return Software.builder()
        .identifiers(probe.identifiers())
        .name(name.or(probe::name))
        .publisher(publisher.or(probe::publisher))
        .version(version)
        .build();
  }

  private static Identifier identifier(String text) {
    try {
      return Identifier.parse(text);
    } catch (IllegalArgumentException e) {
      String scheme = text.substring(0, text.indexOf(':'));
      throw new UsageException(
          e.getMessage()
              + Nearest.to(scheme, IdentifierScheme.names())
                  .map(word -> ": did you mean `" + word + "`?")
                  .orElse(""));
    }
  }

  private static Application application(String id, CatalogSet catalogs) {
    return catalogs.applications().stream()
        .filter(application -> application.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id, catalogs));
  }

  private static UsageException unknown(String id, CatalogSet catalogs) {
    ImmutableList<String> known =
        catalogs.applications().stream()
            .map(Application::id)
            .map(Id::value)
            .collect(ImmutableList.toImmutableList());
    return new UsageException(
        "no catalog has an application `"
            + id
            + "`"
            + Nearest.to(id, known)
                .map(word -> ": did you mean `" + word + "`?")
                .orElse("; an identifier is written `scheme:value`, as `android:com.tencent.mm`"));
  }
}
