package dev.banrules.mdm.inventory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import dev.banrules.model.device.Software;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** The sample documents of the test resources, and short ways to read them. */
final class Samples {

  private static final Inventories INVENTORIES = Inventories.installed();

  private Samples() {}

  static InventorySource sample(String file) {
    return InventorySource.of(
        file.substring(file.lastIndexOf('/') + 1),
        Resources.getResource("inventory/" + file)::openStream);
  }

  static InventorySource text(String name, String text) {
    return InventorySource.of(name, text);
  }

  /** A document that repeats one text many times, without holding it in memory. */
  static InputStream repetition(String before, String repeated, int times, String after)
      throws IOException {
    return ByteSource.concat(
            Iterables.concat(
                ImmutableList.of(bytes(before)),
                Collections.nCopies(times, bytes(repeated)),
                ImmutableList.of(bytes(after))))
        .openStream();
  }

  private static ByteSource bytes(String text) {
    return ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  static DeviceInventory read(InventorySource... sources) {
    return one(readAll(sources));
  }

  static List<DeviceInventory> readAll(InventorySource... sources) {
    return INVENTORIES.read(ImmutableList.copyOf(sources));
  }

  static DeviceInventory readAs(String format, InventorySource source) {
    return one(INVENTORIES.withFormat(format).read(ImmutableList.of(source)));
  }

  private static DeviceInventory one(List<DeviceInventory> devices) {
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
