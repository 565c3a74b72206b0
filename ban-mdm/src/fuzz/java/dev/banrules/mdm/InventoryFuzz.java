package dev.banrules.mdm;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.StreamedDevice;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Bytes give devices, whose profiles read again equal, or the documented exception. */
final class InventoryFuzz {

  private static final Inventories INVENTORIES = Inventories.installed();
  private static final byte[] BINARY_PLIST = "bplist00".getBytes(StandardCharsets.US_ASCII);

  private InventoryFuzz() {}

  static String as(byte[] bytes, String... formats) {
    StringBuilder answers = new StringBuilder();
    for (String format : formats) {
      answers.append(read(bytes, INVENTORIES.withFormat(format)));
    }
    return answers.toString();
  }

  /** The magic is given, so that no try is spent on finding it. */
  static String binaryPlist(byte[] bytes) {
    boolean given = bytes.length > 0 && bytes[0] == 'b';
    return as(given ? bytes : Bytes.concat(BINARY_PLIST, bytes), "apple-mdm");
  }

  static String detected(byte[] bytes) {
    return read(bytes, INVENTORIES);
  }

  private static String read(byte[] bytes, Inventories inventories) {
    StringBuilder answer = new StringBuilder();
    try (Stream<StreamedDevice> devices =
        inventories.stream(ImmutableList.of(InventorySource.of("i", bytes)))) {
      devices.forEach(
          device -> {
            device.inventory().ifPresent(inventory -> append(inventory, answer));
            device.error().ifPresent(error -> append(error, answer));
          });
    }
    return answer.toString();
  }

  private static void append(UnreadableInventoryException refused, StringBuilder answer) {
    String message = String.valueOf(refused.getMessage());
    if (!message.startsWith("i: ")) {
      throw new AssertionError("does not name the document", refused);
    }
    answer.append(message);
  }

  private static void append(DeviceInventory device, StringBuilder answer) {
    answer
        .append(DocumentFuzz.written(device.profile()))
        .append(device.records())
        .append(device.reported())
        .append(device.notes());
  }
}
