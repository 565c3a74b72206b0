package dev.banrules.mdm.inventory.android;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.Coverage;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.support.SoftwareDraft;
import dev.banrules.mdm.inventory.support.SourceRecord;
import dev.banrules.mdm.inventory.support.TextLines;
import dev.banrules.model.device.Platform;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads what {@code adb shell pm list packages} prints, with any of its options. A version code is
 * not the version that people and bans speak of, so it is not taken for it.
 */
public final class PackageListReader implements InventoryReader {

  private static final String PREFIX = "package:";
  private static final Pattern START = Pattern.compile("^package:\\S", Pattern.MULTILINE);
  private static final Pattern SUFFIX = Pattern.compile("\\s+(?:installer=|uid:|versionCode:).*$");

  /** Called by the service loader. */
  public PackageListReader() {}

  @Override
  public String format() {
    return "android-packages";
  }

  @Override
  public ImmutableSet<String> otherNames() {
    return ImmutableSet.of("pm-list-packages", "adb");
  }

  @Override
  public boolean recognises(InventoryHead head) {
    return START.matcher(head.text()).find();
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    DeviceInventory.Builder device =
        DeviceInventory.builder(source.name()).platform(Platform.ANDROID).coverage(Coverage.LISTED);
    TextLines.each(
        source,
        (number, line) -> {
          if (!line.isBlank()) {
            device.records(1);
            line(device, "line " + number, line.strip());
          }
        });
    devices.accept(device.build());
  }

  private static void line(DeviceInventory.Builder device, String position, String line) {
    Optional<String> name = packageName(line);
    if (name.isEmpty()) {
      device.report(position, Kind.UNUSABLE, "is no `package:` line with a package name");
      return;
    }
    SoftwareDraft.of(SourceRecord.bare(position, device::note))
        .identifier("android", name)
        .addTo(device);
  }

  /** Paths may hold equals signs, package names none: the name follows the last one. */
  private static Optional<String> packageName(String line) {
    if (!line.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String pathAndName = SUFFIX.matcher(line.substring(PREFIX.length())).replaceFirst("");
    return Optional.of(pathAndName.substring(pathAndName.lastIndexOf('=') + 1).strip())
        .filter(PackageNames::isValid);
  }
}
