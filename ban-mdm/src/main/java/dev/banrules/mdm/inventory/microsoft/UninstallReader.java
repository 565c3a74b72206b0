package dev.banrules.mdm.inventory.microsoft;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.Coverage;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.support.JsonCursor;
import dev.banrules.mdm.inventory.support.SourceRecord;
import dev.banrules.mdm.inventory.support.TextLines;
import dev.banrules.model.device.Platform;
import java.util.function.Consumer;

/**
 * Reads the uninstall keys of the Windows registry: as PowerShell writes them with {@code
 * ConvertTo-Json}, or as {@code reg export} does.
 */
public final class UninstallReader implements InventoryReader {

  private static final String HEADER = "Windows Registry Editor";
  private static final String OLD_HEADER = "REGEDIT4";

  /** Called by the service loader. */
  public UninstallReader() {}

  @Override
  public String format() {
    return "windows-uninstall";
  }

  @Override
  public ImmutableSet<String> otherNames() {
    return ImmutableSet.of("windows-registry");
  }

  @Override
  public boolean recognises(InventoryHead head) {
    return isRegistryFile(head)
        || head.hasJson("DisplayName")
        || head.hasJson("[].DisplayName")
        || head.hasJson("[].UninstallString");
  }

  private static boolean isRegistryFile(InventoryHead head) {
    String start = head.text().stripLeading();
    return start.startsWith(HEADER) || start.startsWith(OLD_HEADER);
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    DeviceInventory.Builder device =
        DeviceInventory.builder(source.name())
            .platform(Platform.WINDOWS)
            .coverage(Coverage.LISTED)
            .partial(
                "the uninstall keys leave out Store packages, and those of the machine what users "
                    + "installed for themselves");
    if (isRegistryFile(source.head())) {
      RegistryFile file = new RegistryFile(device);
      TextLines.each(source, file::line);
      file.end();
    } else {
      JsonCursor.readOne(
          source,
          cursor ->
              cursor.eachElement(
                  i ->
                      UninstallEntry.add(
                          device, SourceRecord.of("[" + i + "]", cursor.tree(), device::note))));
    }
    devices.accept(device.build());
  }
}
