package dev.banrules.mdm.inventory.android;

import com.google.common.collect.ImmutableList;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.walk.JsonRecords;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import dev.banrules.model.device.Platform;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads Headwind MDM's {@code DeviceInfo}, which a phone sends to its server. */
public final class HeadwindReader implements InventoryReader {

  private static final String APPLICATIONS = "applications";
  private static final ImmutableList<String> CUSTOM =
      ImmutableList.of("custom1", "custom2", "custom3");

  /** Called by the service loader. */
  public HeadwindReader() {}

  @Override
  public String format() {
    return "headwind";
  }

  @Override
  public boolean recognises(DocumentStart start) {
    return start.hasJson("applications[].pkg")
        || start.hasJson("applications[].applicationPkg")
        || start.hasJson("[].applications[].pkg")
        || (start.hasJson("deviceId") && start.hasJson("mdmMode"));
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    return find(source).map(Supplier::get);
  }

  @Override
  public Stream<Supplier<DeviceInventory>> find(InventorySource source) {
    return JsonRecords.in(source).found(HeadwindReader::device);
  }

  private static void device(DeviceCollector device, SourceRecord stated) {
    device.platform(Platform.ANDROID);
    stated.text("deviceId").ifPresent(device::id);
    if (stated.has(APPLICATIONS)) {
      device.partial(
          "Headwind lists the applications of its configuration and, only where the server is "
              + "set so, those that the user installed");
      for (SourceRecord application : stated.list(APPLICATIONS)) {
        SoftwareDraft.of(application)
            .name(application.text("name", "applicationName"))
            .version(application.text("version", "versionInstalled"))
            .identifier("android", application.text("pkg", "applicationPkg"))
            .addTo(device);
      }
    }
    for (String custom : CUSTOM) {
      stated.text(custom).ifPresent(text -> device.freeText(custom, text));
    }
  }
}
