package dev.banrules.cli.check;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.InputFiles;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import dev.banrules.model.device.DeviceProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The devices of inventories, all files together being one; those before an error are read. */
final class InventoryDevices implements DeviceSource {

  private final Inventories inventories = Inventories.installed();
  private final Console console;
  private final List<String> names;
  private final Optional<String> format;
  private final Optional<DeviceProfile> facts;

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
    this.format = format;
    this.facts = facts;
    format.ifPresent(this::checkKnown);
  }

  private void checkKnown(String word) {
    try {
      inventories.reader(word);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Stream<Supplier<InputDevice>> devices() {
    List<InventorySource> sources = names.stream().map(this::source).toList();
    List<InputDevice> devices = new ArrayList<>();
    try {
      inventories.read(sources, format, facts, device -> devices.add(InputDevice.of(device)));
    } catch (UnreadableInventoryException e) {
      devices.add(InputDevice.unreadable(ErrorReporter.messages(e)));
    }
    return devices.stream().map(device -> () -> device);
  }

  private InventorySource source(String name) {
    return InputFiles.isStandardInput(name)
        ? InventorySource.of("standard input", RereadableInput.of(console.takeInput()))
        : InventorySource.of(InputFiles.path(name));
  }
}
