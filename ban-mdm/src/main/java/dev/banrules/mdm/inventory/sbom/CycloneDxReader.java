package dev.banrules.mdm.inventory.sbom;

import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.support.JsonCursor;
import dev.banrules.mdm.inventory.support.SourceRecord;
import dev.banrules.mdm.inventory.support.XmlWalk;
import java.util.function.Consumer;

/** Reads CycloneDX bills of material in JSON and XML, of software and of devices in operation. */
public final class CycloneDxReader implements InventoryReader {

  /** Called by the service loader. */
  public CycloneDxReader() {}

  @Override
  public String format() {
    return "cyclonedx";
  }

  @Override
  public boolean recognises(InventoryHead head) {
    return head.hasJson("bomFormat") || head.xmlRoot().filter("bom"::equals).isPresent();
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    CycloneDxBill bill = new CycloneDxBill(source.name());
    if (source.head().text().stripLeading().startsWith("<")) {
      XmlWalk.through(source, new CycloneDxXml(bill));
    } else {
      JsonCursor.readOne(
          source, cursor -> cursor.eachMember(member -> member(cursor, bill, member)));
    }
    devices.accept(bill.finish());
  }

  private static void member(JsonCursor cursor, CycloneDxBill bill, String member) {
    switch (member) {
      case "metadata" -> bill.metadata(SourceRecord.of(member, cursor.tree(), bill::note));
      case "components" ->
          cursor.eachElement(
              i ->
                  bill.component(
                      SourceRecord.of(member + "[" + i + "]", cursor.tree(), bill::note)));
      default -> cursor.skip();
    }
  }
}
