package dev.banrules.mdm.inventory.glpi;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.support.JsonCursor;
import dev.banrules.mdm.inventory.support.SourceRecord;
import dev.banrules.mdm.inventory.support.XmlWalk;
import java.util.function.Consumer;

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
  public boolean recognises(InventoryHead head) {
    return head.xmlRoot().filter("REQUEST"::equals).isPresent()
        || head.hasJson("content.versionclient")
        || head.hasJson("content.softwares")
        || head.hasJson("content.operatingsystem")
        || head.hasJson("content.hardware")
        || head.hasJson("content.bios");
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    GlpiDevice device = new GlpiDevice(source.name());
    if (source.head().text().stripLeading().startsWith("<")) {
      XmlWalk.through(source, new GlpiXml(source.name(), device));
    } else {
      JsonCursor.readOne(source, cursor -> document(cursor, device));
    }
    devices.accept(device.finish());
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
      cursor.eachElement(
          i ->
              device.record(
                  section, SourceRecord.of(section + "[" + i + "]", cursor.tree(), device::note)));
    } else {
      cursor.skip();
    }
  }
}
