package dev.banrules.mdm.inventory.jamf;

import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.support.DeviceList;
import dev.banrules.mdm.inventory.support.SourceRecord;
import java.util.function.Consumer;

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
  public boolean recognises(InventoryHead head) {
    return head.hasJson("results[].general")
        || head.hasJson("results[].applications[].bundleId")
        || head.hasJson("general.remoteManagement")
        || head.hasJson(COMPUTER + ".general")
        || head.hasJson(MOBILE + ".general")
        || head.hasJson("ios.applications")
        || (head.hasJson("managementId") && head.hasJson("osVersion"));
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    DeviceList.of("results").read(source, record -> devices.accept(device(source, record)));
  }

  private static DeviceInventory device(InventorySource source, SourceRecord record) {
    DeviceInventory.Builder device = DeviceInventory.builder(source.name());
    SourceRecord stated = record.notingTo(device::note);
    if (stated.has(MOBILE)) {
      JamfClassic.mobile(device, stated.member(MOBILE));
    } else if (stated.has(COMPUTER)) {
      JamfClassic.computer(device, stated.member(COMPUTER));
    } else {
      JamfPro.device(device, stated);
    }
    return device.build();
  }
}
