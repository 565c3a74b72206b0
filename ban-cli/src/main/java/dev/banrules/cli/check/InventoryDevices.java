package dev.banrules.cli.check;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.InputFiles;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.StreamedDevice;
import dev.banrules.model.device.DeviceProfile;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The devices of inventories, all files together being one; those before an error are read. */
final class InventoryDevices implements DeviceSource {

  private final Console console;
  private final List<String> names;
  private final Inventories inventories;

  /**
   * Reads inventories.
   *
   * @param format their format; empty if the content decides
   * @param facts what they lack
   */
  InventoryDevices(
      Console console, List<String> names, Optional<String> format, Optional<DeviceProfile> facts) {
    this.console = console;
    this.names = names;
    Inventories readers = format.map(InventoryDevices::readers).orElseGet(Inventories::installed);
    this.inventories = facts.map(readers::withFacts).orElse(readers);
  }

  private static Inventories readers(String format) {
    try {
      return Inventories.installed().withFormat(format);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Stream<Supplier<InputDevice>> devices() {
    List<InventorySource> sources = names.stream().map(this::source).toList();
    return inventories.stream(sources).map(InventoryDevices::read).map(device -> () -> device);
  }

  private static InputDevice read(StreamedDevice device) {
    return device
        .inventory()
        .map(InputDevice::of)
        .orElseGet(
            () -> InputDevice.unreadable(ErrorReporter.messages(device.error().orElseThrow())));
  }

  private InventorySource source(String name) {
    return InputFiles.isStandardInput(name)
        ? InventorySource.of("standard input", console.takeInput())
        : InventorySource.of(InputFiles.path(name));
  }
}
