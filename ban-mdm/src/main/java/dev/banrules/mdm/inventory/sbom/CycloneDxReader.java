package dev.banrules.mdm.inventory.sbom;

import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.walk.JsonCursor;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.walk.XmlWalk;
import java.util.stream.Stream;

/** Reads CycloneDX bills of material in JSON and XML, of software and of devices in operation. */
public final class CycloneDxReader implements InventoryReader {

  /** Called by the service loader. */
  public CycloneDxReader() {}

  @Override
  public String format() {
    return "cyclonedx";
  }

  @Override
  public boolean recognises(DocumentStart start) {
    return start.hasJson("bomFormat") || start.hasXmlRoot("bom");
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    CycloneDxBill bill = new CycloneDxBill(source.name());
    if (source.start().isXml()) {
      XmlWalk.through(source, new CycloneDxXml(bill));
    } else {
      JsonCursor.readOne(
          source, cursor -> cursor.eachMember(member -> member(cursor, bill, member)));
    }
    return Stream.of(bill.finish());
  }

  private static void member(JsonCursor cursor, CycloneDxBill bill, String member) {
    switch (member) {
      case "metadata" -> bill.metadata(SourceRecord.of(member, cursor.tree(), bill::note));
      case "components" -> cursor.eachRecord(member, bill::note, bill::component);
      case "compositions" -> cursor.eachRecord(member, bill::note, bill::composition);
      default -> cursor.skip();
    }
  }
}
