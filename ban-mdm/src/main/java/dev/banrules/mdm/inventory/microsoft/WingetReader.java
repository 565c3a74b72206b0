package dev.banrules.mdm.inventory.microsoft;

import dev.banrules.mdm.inventory.Coverage;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.support.JsonCursor;
import dev.banrules.mdm.inventory.support.SoftwareDraft;
import dev.banrules.mdm.inventory.support.SourceRecord;
import dev.banrules.model.device.Platform;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads {@code winget export}, of any schema, and hand-kept lists of the same shape. */
public final class WingetReader implements InventoryReader {

  /** Called by the service loader. */
  public WingetReader() {}

  @Override
  public String format() {
    return "winget";
  }

  @Override
  public boolean recognises(InventoryHead head) {
    return head.hasJson("Sources")
        || head.hasJson("Packages[].PackageIdentifier")
        || head.hasJson("[].PackageIdentifier")
        || head.hasJson("WinGetVersion");
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    DeviceInventory.Builder device =
        DeviceInventory.builder(source.name())
            .platform(Platform.WINDOWS)
            .coverage(Coverage.LISTED)
            .partial("winget leaves out what none of its sources offers");
    JsonCursor.readOne(
        source,
        cursor -> {
          if (cursor.atList()) {
            packages(cursor, device, "");
          } else {
            cursor.eachMember(member -> member(cursor, device, member));
          }
        });
    devices.accept(device.build());
  }

  private static void member(JsonCursor cursor, DeviceInventory.Builder device, String member) {
    switch (member) {
      case "Sources" ->
          cursor.eachElement(
              i ->
                  cursor.eachMember(
                      inner -> {
                        if (inner.equals("Packages")) {
                          packages(cursor, device, "Sources[" + i + "].Packages");
                        } else {
                          cursor.skip();
                        }
                      }));
      case "Packages" -> packages(cursor, device, "Packages");
      case "CreationDate" ->
          cursor.text().ifPresent(time -> device.note("states what was so at " + time));
      default -> cursor.skip();
    }
  }

  private static void packages(JsonCursor cursor, DeviceInventory.Builder device, String position) {
    cursor.eachElement(
        i -> {
          device.records(1);
          SourceRecord entry =
              SourceRecord.of(position + "[" + i + "]", cursor.tree(), device::note);
          Optional<String> id = entry.text("PackageIdentifier", "Id");
          if (id.isEmpty()) {
            device.report(entry.position(), Kind.UNUSABLE, "has no PackageIdentifier");
          } else {
            SoftwareDraft.of(entry)
                .identifier("winget", id)
                .version(entry.text("Version"))
                .addTo(device);
          }
        });
  }
}
