package dev.banrules.cli.device;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.UsageException;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.model.catalog.CatalogSet;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How devices are read, and what is known of them beside. */
public final class DeviceOptions {

  private static final String DETECT = "auto";

  @Option(
      names = "--inventory",
      paramLabel = "FORMAT",
      description =
          "Read DEVICE as an inventory of this format, such as osquery or intune, or auto. Without"
              + " it, the content decides.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--same-device",
      description = "All inventory files are of one device, also where they do not say so.")
  private boolean sameDevice;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description =
          "A profile with facts that devices lack: owner, location, contracts. It needs neither id"
              + " nor software. Or state facts in options:")
  private Optional<String> profile = Optional.empty();

  @Mixin private FactOptions facts = new FactOptions();

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description =
          "Facts by device id, for a fleet: CSV with the columns id, owner.kind, owner.of,"
              + " location and so on, or profiles without software, one a line.")
  private Optional<String> byDevice = Optional.empty();

  /** The readers of inventories that were asked for. */
  Inventories inventories() {
    Inventories all = Inventories.installed();
    Inventories readers = sameDevice ? all.ofSameDevice() : all;
    try {
      return isNamed() ? readers.withFormat(format.orElseThrow()) : readers;
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** Whether the devices are said to be of an inventory. */
  boolean areInventories() {
    return format.isPresent();
  }

  /** Whether the format is named, and not told from the content. */
  private boolean isNamed() {
    return format.isPresent() && !format.get().equals(DETECT);
  }

  /** Whether the facts' id is that of the only device. */
  boolean sameDevice() {
    return sameDevice;
  }

  /** What is known of devices beside what they state. */
  KnownFacts facts(FactsInput input, CatalogSet catalogs, Console console) {
    return KnownFacts.of(
        facts.stated(catalogs, console), profile.map(input::one), byDevice.map(input::byDevice));
  }
}
