package dev.banrules.mdm;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes give devices, whose profiles read again equal, or the documented exception. */
final class InventoryFuzz {

  private static final Inventories INVENTORIES = Inventories.installed();
  private static final ByteSource BINARY_PLIST =
      ByteSource.wrap("bplist00".getBytes(StandardCharsets.US_ASCII));

  private InventoryFuzz() {}

  static String as(byte[] bytes, String... formats) {
    StringBuilder answers = new StringBuilder();
    for (String format : formats) {
      answers.append(read(ByteSource.wrap(bytes), Optional.of(format)));
    }
    return answers.toString();
  }

  /** The magic is given, so that no try is spent on finding it. */
  static String binaryPlist(byte[] bytes) {
    boolean given = bytes.length > 0 && bytes[0] == 'b';
    ByteSource body = ByteSource.wrap(bytes);
    return read(given ? body : ByteSource.concat(BINARY_PLIST, body), Optional.of("apple-mdm"));
  }

  static String detected(byte[] bytes) {
    return read(ByteSource.wrap(bytes), Optional.empty());
  }

  private static String read(ByteSource bytes, Optional<String> format) {
    StringBuilder answer = new StringBuilder();
    try {
      INVENTORIES.read(
          ImmutableList.of(InventorySource.of("i", bytes)),
          format,
          Optional.empty(),
          device -> append(device, answer));
    } catch (UnreadableInventoryException refused) {
      String message = String.valueOf(refused.getMessage());
      if (!message.startsWith("i: ")) {
        throw new AssertionError("does not name the document", refused);
      }
      answer.append(message);
    }
    return answer.toString();
  }

  private static void append(DeviceInventory device, StringBuilder answer) {
    answer
        .append(DocumentFuzz.written(device.profile()))
        .append(device.records())
        .append(device.reported())
        .append(device.notes());
  }
}
