package dev.banrules.mdm.inventory.microsoft;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.walk.JsonCursor;
import dev.banrules.mdm.inventory.walk.TextLines;
import dev.banrules.model.device.Platform;
import java.util.stream.Stream;

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
  public boolean recognises(DocumentStart start) {
    return isRegistryFile(start)
        || start.hasJson("DisplayName")
        || start.hasJson("[].DisplayName")
        || start.hasJson("[].UninstallString");
  }

  private static boolean isRegistryFile(DocumentStart start) {
    String text = start.text().stripLeading();
    return text.startsWith(HEADER) || text.startsWith(OLD_HEADER);
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    DeviceCollector device =
        DeviceCollector.of(source.name())
            .platform(Platform.WINDOWS)
            .partial(
                "the uninstall keys leave out Store packages, and those of the machine what users "
                    + "installed for themselves");
    if (isRegistryFile(source.start())) {
      RegistryFile file = new RegistryFile(device);
      TextLines.each(source, file::line);
      file.end();
    } else {
      JsonCursor.readOne(
          source,
          cursor ->
              cursor.eachRecord("", device::note, entry -> UninstallEntry.add(device, entry)));
    }
    return Stream.of(device.build());
  }
}
