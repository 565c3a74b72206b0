package dev.banrules.mdm.inventory.jamf;

import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.walk.JsonRecords;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads Jamf Pro's computer inventory and mobile device detail, and Jamf Classic's computer and
 * mobile device in JSON.
 */
public final class JamfReader implements InventoryReader {

  private static final String COMPUTER = "computer";
  private static final String MOBILE = "mobile_device";

  /** Called by the service loader. */
  public JamfReader() {}

  @Override
  public String format() {
    return "jamf";
  }

  @Override
  public boolean recognises(DocumentStart start) {
    return start.hasJson("results[].general")
        || start.hasJson("results[].applications[].bundleId")
        || start.hasJson("general.remoteManagement")
        || start.hasJson(COMPUTER + ".general")
        || start.hasJson(MOBILE + ".general")
        || start.hasJson("ios.applications")
        || (start.hasJson("managementId") && start.hasJson("osVersion"));
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    return find(source).map(Supplier::get);
  }

  @Override
  public Stream<Supplier<DeviceInventory>> find(InventorySource source) {
    return JsonRecords.in(source, "results").found(JamfReader::device);
  }

  private static void device(DeviceCollector device, SourceRecord stated) {
    if (stated.has(MOBILE)) {
      JamfClassic.mobile(device, stated.member(MOBILE));
    } else if (stated.has(COMPUTER)) {
      JamfClassic.computer(device, stated.member(COMPUTER));
    } else {
      JamfPro.device(device, stated);
    }
  }
}
