package dev.banrules.mdm.inventory.sbom;

import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.support.JsonCursor;
import dev.banrules.mdm.inventory.support.SourceRecord;
import java.util.function.Consumer;

/** Reads SPDX 2 documents in JSON. */
public final class SpdxReader implements InventoryReader {

  /** Called by the service loader. */
  public SpdxReader() {}

  @Override
  public String format() {
    return "spdx";
  }

  @Override
  public boolean recognises(InventoryHead head) {
    return head.hasJson("spdxVersion") || (head.hasJson("@graph") && head.hasJson("@context"));
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    SpdxBill bill = new SpdxBill(source.name());
    JsonCursor.readOne(source, cursor -> cursor.eachMember(member -> member(cursor, bill, member)));
    devices.accept(bill.finish());
  }

  private static void member(JsonCursor cursor, SpdxBill bill, String member) {
    switch (member) {
      case "packages" ->
          cursor.eachElement(
              i -> bill.add(SourceRecord.of(member + "[" + i + "]", cursor.tree(), bill::note)));
      case "relationships" ->
          cursor.eachElement(
              i -> bill.relationship(SourceRecord.of(member, cursor.tree(), bill::note)));
      case "documentDescribes" -> cursor.eachElement(i -> cursor.text().ifPresent(bill::describes));
      case "creationInfo" ->
          SourceRecord.of(member, cursor.tree(), bill::note)
              .text("created")
              .ifPresent(time -> bill.note("states what was so at " + time));
      case "@graph" ->
          throw cursor.unreadable("SPDX 3 is another format: export SPDX 2.3 or CycloneDX");
      default -> cursor.skip();
    }
  }
}
