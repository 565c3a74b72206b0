package dev.banrules.mdm.inventory.android;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import dev.banrules.mdm.inventory.walk.TextLines;
import dev.banrules.model.device.Platform;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what {@code adb shell dumpsys package} prints: its section {@code Packages:}. */
public final class DumpsysReader implements InventoryReader {

  private static final Pattern START =
      Pattern.compile("^\\s*Package \\[[^\\]]+\\] \\(", Pattern.MULTILINE);

  /** Called by the service loader. */
  public DumpsysReader() {}

  @Override
  public String format() {
    return "android-dumpsys";
  }

  @Override
  public ImmutableSet<String> otherNames() {
    return ImmutableSet.of("dumpsys");
  }

  @Override
  public boolean recognises(DocumentStart start) {
    return START.matcher(start.text()).find()
        || start.text().startsWith("Database versions:")
        || start.text().startsWith("Activity Resolver Table:");
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    DeviceCollector device = DeviceCollector.of(source.name()).platform(Platform.ANDROID).listed();
    DumpsysPackages packages = new DumpsysPackages(device);
    TextLines.each(source, packages::line);
    packages.end();
    if (!packages.sectionSeen()) {
      throw UnreadableInventoryException.of(
          source.name(), "has no section `Packages:`: export `adb shell dumpsys package`");
    }
    if (!packages.systemSeen()) {
      device.partial("lists single packages: export `adb shell dumpsys package` without a name");
    }
    return Stream.of(device.build());
  }
}
