package dev.banrules.mdm.inventory.android;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.walk.TextLines;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import dev.banrules.model.device.Platform;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
  public boolean recognises(DocumentStart start) {
    return START.matcher(start.text()).find();
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    DeviceCollector device = DeviceCollector.of(source.name()).platform(Platform.ANDROID).listed();
    TextLines.each(
        source,
        (number, line) -> {
          if (!line.isBlank()) {
            line(device, "line " + number, line.strip());
          }
        });
    return Stream.of(device.build());
  }

  private static void line(DeviceCollector device, String position, String line) {
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
        .filter(AndroidPackageName::isValid);
  }
}
