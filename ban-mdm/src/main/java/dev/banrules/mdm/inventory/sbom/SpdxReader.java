package dev.banrules.mdm.inventory.sbom;

import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.walk.JsonCursor;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import java.util.stream.Stream;

/** Reads SPDX 2 documents in JSON. */
public final class SpdxReader implements InventoryReader {

  /** Called by the service loader. */
  public SpdxReader() {}

  @Override
  public String format() {
    return "spdx";
  }

  @Override
  public boolean recognises(DocumentStart start) {
    return start.hasJson("spdxVersion") || (start.hasJson("@graph") && start.hasJson("@context"));
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    SpdxBill bill = new SpdxBill(source.name());
    JsonCursor.readOne(source, cursor -> cursor.eachMember(member -> member(cursor, bill, member)));
    return Stream.of(bill.finish());
  }

  private static void member(JsonCursor cursor, SpdxBill bill, String member) {
    switch (member) {
      case "packages" -> cursor.eachRecord(member, bill::note, bill::add);
      case "relationships" -> cursor.eachRecord(member, bill::note, bill::relationship);
      case "documentDescribes" -> cursor.eachElement(i -> cursor.text().ifPresent(bill::describes));
      case "creationInfo" ->
          SourceRecord.of(member, cursor.tree(), bill::note).text("created").ifPresent(bill::asOf);
      case "@graph" ->
          throw cursor.unreadable("SPDX 3 is another format: export SPDX 2.3 or CycloneDX");
      default -> cursor.skip();
    }
  }
}
