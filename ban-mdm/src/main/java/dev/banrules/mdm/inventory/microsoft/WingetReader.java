package dev.banrules.mdm.inventory.microsoft;

import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.walk.JsonCursor;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import dev.banrules.model.device.Platform;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code winget export}, of any schema, and hand-kept lists of the same shape. */
public final class WingetReader implements InventoryReader {

  /** Called by the service loader. */
  public WingetReader() {}

  @Override
  public String format() {
    return "winget";
  }

  @Override
  public boolean recognises(DocumentStart start) {
    return start.hasJson("Sources")
        || start.hasJson("Packages[].PackageIdentifier")
        || start.hasJson("[].PackageIdentifier")
        || start.hasJson("WinGetVersion");
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    DeviceCollector device =
        DeviceCollector.of(source.name())
            .platform(Platform.WINDOWS)
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
    return Stream.of(device.build());
  }

  private static void member(JsonCursor cursor, DeviceCollector device, String member) {
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
      case "CreationDate" -> cursor.text().ifPresent(device::asOf);
      default -> cursor.skip();
    }
  }

  private static void packages(JsonCursor cursor, DeviceCollector device, String position) {
    cursor.eachRecord(
        position,
        device::note,
        entry -> {
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
