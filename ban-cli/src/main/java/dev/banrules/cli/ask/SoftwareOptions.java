package dev.banrules.cli.ask;

import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.CatalogLookup;
import dev.banrules.cli.input.TypicalSoftware;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.value.InvalidValueException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which software is asked about. */
final class SoftwareOptions {

  @Option(
      names = "--software",
      paramLabel = "ID",
      description = "An identifier (scheme:value), or an application's id in the catalogs.")
  private Optional<String> software = Optional.empty();

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "The name of the software, as it displays it.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--publisher",
      paramLabel = "TEXT",
      description = "The publisher, as the software states it.")
  private Optional<String> publisher = Optional.empty();

  @Option(names = "--version", paramLabel = "TEXT", description = "The version of the software.")
  private Optional<String> version = Optional.empty();

  /** The software as a device of the platform would report it. */
  Software toSoftware(CatalogSet catalogs, Optional<Platform> platform) {
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
    Software typical =
        TypicalSoftware.of(CatalogLookup.application(software.get(), catalogs), catalogs, platform);
    return Software.builder()
        .identifiers(typical.identifiers())
        .name(name.or(typical::name))
        .publisher(publisher.or(typical::publisher))
        .version(version)
        .build();
  }

  private static Identifier identifier(String text) {
    try {
      return Identifier.parse(text);
    } catch (InvalidValueException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
