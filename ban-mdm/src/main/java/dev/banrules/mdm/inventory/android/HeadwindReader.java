package dev.banrules.mdm.inventory.android;

import dev.banrules.mdm.inventory.Coverage;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.support.DeviceList;
import dev.banrules.mdm.inventory.support.SoftwareDraft;
import dev.banrules.mdm.inventory.support.SourceRecord;
import dev.banrules.model.device.Platform;
import java.util.function.Consumer;

/** Reads Headwind MDM's {@code DeviceInfo}, which a phone sends to its server. */
public final class HeadwindReader implements InventoryReader {

  private static final String APPLICATIONS = "applications";

  /** Called by the service loader. */
  public HeadwindReader() {}

  @Override
  public String format() {
    return "headwind";
  }

  @Override
  public boolean recognises(InventoryHead head) {
    return head.hasJson("applications[].pkg")
        || head.hasJson("applications[].applicationPkg")
        || head.hasJson("[].applications[].pkg")
        || (head.hasJson("deviceId") && head.hasJson("mdmMode"));
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    DeviceList.of().read(source, record -> devices.accept(device(source, record)));
  }

  private static DeviceInventory device(InventorySource source, SourceRecord record) {
    DeviceInventory.Builder device =
        DeviceInventory.builder(source.name()).platform(Platform.ANDROID);
    SourceRecord stated = record.notingTo(device::note);
    stated.text("deviceId").ifPresent(device::id);
    if (stated.has(APPLICATIONS)) {
      device
          .coverage(Coverage.LISTED)
          .partial(
              "Headwind lists the applications of its configuration and, only where the server is "
                  + "set so, those that the user installed");
      for (SourceRecord application : stated.list(APPLICATIONS)) {
        device.records(1);
        SoftwareDraft.of(application)
            .name(application.text("name", "applicationName"))
            .version(application.text("version", "versionInstalled"))
            .identifier("android", application.text("pkg", "applicationPkg"))
            .addTo(device);
      }
    }
    for (int i = 1; i <= 3; i++) {
      int number = i;
      stated
          .text("custom" + i)
          .ifPresent(
              text ->
                  device.note(
                      "custom" + number + " is `" + text + "`: free text, not read as a fact"));
    }
    return device.build();
  }
}
