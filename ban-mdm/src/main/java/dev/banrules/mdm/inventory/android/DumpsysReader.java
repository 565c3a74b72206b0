package dev.banrules.mdm.inventory.android;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.Coverage;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import dev.banrules.mdm.inventory.support.TextLines;
import dev.banrules.model.device.Platform;
import java.util.function.Consumer;
import java.util.regex.Pattern;

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
  public boolean recognises(InventoryHead head) {
    return START.matcher(head.text()).find()
        || head.text().startsWith("Database versions:")
        || head.text().startsWith("Activity Resolver Table:");
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    DeviceInventory.Builder device =
        DeviceInventory.builder(source.name()).platform(Platform.ANDROID).coverage(Coverage.LISTED);
    DumpsysPackages packages = new DumpsysPackages(device);
    TextLines.each(source, packages::line);
    packages.end();
    if (!packages.sectionSeen()) {
      throw UnreadableInventoryException.of(
          source.name(), "has no section `Packages:`: export `adb shell dumpsys package`");
    }
    devices.accept(device.build());
  }
}
