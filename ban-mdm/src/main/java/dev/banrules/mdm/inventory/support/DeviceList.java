package dev.banrules.mdm.inventory.support;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.InventorySource;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON document that is a device, a list of devices, a page of them under a known name, or
 * several such documents one after the other. One device at a time is held in memory.
 */
public final class DeviceList {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final ImmutableSet<String> pages;

  private DeviceList(ImmutableSet<String> pages) {
    this.pages = pages;
  }

  /**
   * {@return a document shape}
   *
   * @param pages the members under which a page lists its devices
   */
  public static DeviceList of(String... pages) {
    return new DeviceList(ImmutableSet.copyOf(pages));
  }

  /**
   * Reads a document.
   *
   * @param source the document
   * @param device takes each device's object; its position is empty where it is the document itself
   */
  public void read(InventorySource source, Consumer<SourceRecord> device) {
    try (JsonCursor cursor = JsonCursor.open(source)) {
      int documents = 0;
      while (cursor.nextRoot()) {
        documents++;
        if (cursor.atList()) {
          cursor.eachElement(i -> device.accept(record("[" + i + "]", cursor)));
        } else {
          page(cursor, device);
        }
      }
      if (documents == 0) {
        throw cursor.unreadable("is empty: export the inventory anew");
      }
    }
  }

  private void page(JsonCursor cursor, Consumer<SourceRecord> device) {
    ObjectNode own = MAPPER.createObjectNode();
    boolean[] isPage = {false};
    cursor.eachMember(
        name -> {
          if (pages.contains(name) && cursor.atList()) {
            isPage[0] = true;
            cursor.eachElement(i -> device.accept(record(name + "[" + i + "]", cursor)));
          } else {
            own.set(name, cursor.tree());
          }
        });
    if (!isPage[0]) {
      device.accept(SourceRecord.of("", own, note -> {}));
    }
  }

  private static SourceRecord record(String position, JsonCursor cursor) {
    JsonNode node = cursor.tree();
    if (!node.isObject()) {
      throw cursor.unreadable("a device should be an object: is this the named format?");
    }
    return SourceRecord.of(position, node, note -> {});
  }
}
