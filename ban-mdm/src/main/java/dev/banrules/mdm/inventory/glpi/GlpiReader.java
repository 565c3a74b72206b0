package dev.banrules.mdm.inventory.glpi;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.walk.JsonCursor;
import dev.banrules.mdm.inventory.walk.XmlWalk;
import java.util.stream.Stream;

/**
 * Reads the GLPI agent's native inventory in JSON, and the XML of older GLPI, FusionInventory and
 * OCS agents.
 */
public final class GlpiReader implements InventoryReader {

  /** Called by the service loader. */
  public GlpiReader() {}

  @Override
  public String format() {
    return "glpi";
  }

  @Override
  public ImmutableSet<String> otherNames() {
    return ImmutableSet.of("fusioninventory", "ocs");
  }

  @Override
  public boolean recognises(DocumentStart start) {
    return start.hasXmlRoot("REQUEST")
        || start.hasJson("content.versionclient")
        || start.hasJson("content.softwares")
        || start.hasJson("content.operatingsystem")
        || start.hasJson("content.hardware")
        || start.hasJson("content.bios");
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    GlpiDevice device = new GlpiDevice(source.name());
    if (source.start().isXml()) {
      XmlWalk.through(source, new GlpiXml(source.name(), device));
    } else {
      JsonCursor.readOne(source, cursor -> document(cursor, device));
    }
    return Stream.of(device.finish());
  }

  private static void document(JsonCursor cursor, GlpiDevice device) {
    cursor.eachMember(
        member -> {
          if (member.equals("content")) {
            cursor.eachMember(section -> section(cursor, device, section));
          } else {
            device.envelope(member, cursor.tree().asString(""));
          }
        });
  }

  private static void section(JsonCursor cursor, GlpiDevice device, String section) {
    if (GlpiDevice.isRead(section)) {
      cursor.eachRecord(section, device::note, record -> device.record(section, record));
    } else {
      cursor.skip();
    }
  }
}
