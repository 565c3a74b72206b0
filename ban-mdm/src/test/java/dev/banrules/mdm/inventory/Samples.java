package dev.banrules.mdm.inventory;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import dev.banrules.model.device.Software;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sample documents of the test resources, and short ways to read them. */
final class Samples {

  private static final Inventories INVENTORIES = Inventories.installed();

  private Samples() {}

  static InventorySource sample(String file) {
    return InventorySource.of(
        file.substring(file.lastIndexOf('/') + 1),
        Resources.asByteSource(Resources.getResource("inventory/" + file)));
  }

  static InventorySource text(String name, String text) {
    return InventorySource.of(name, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  static DeviceInventory read(InventorySource... sources) {
    List<DeviceInventory> devices = readAll(sources);
    if (devices.size() != 1) {
      throw new AssertionError("one device was expected, not " + devices.size());
    }
    return devices.get(0);
  }

  static List<DeviceInventory> readAll(InventorySource... sources) {
    List<DeviceInventory> devices = new ArrayList<>();
    INVENTORIES.read(ImmutableList.copyOf(sources), devices::add);
    return devices;
  }

  static DeviceInventory readAs(String format, InventorySource source) {
    List<DeviceInventory> devices = new ArrayList<>();
    INVENTORIES.read(ImmutableList.of(source), Optional.of(format), Optional.empty(), devices::add);
    if (devices.size() != 1) {
      throw new AssertionError("one device was expected, not " + devices.size());
    }
    return devices.get(0);
  }

  /** Name, publisher, version and identifiers on one line. */
  static String line(Software software) {
    return String.join(
        " | ",
        software.name().orElse("-"),
        software.publisher().orElse("-"),
        software.version().orElse("-"),
        software.identifiers().toString());
  }
}
