package dev.banrules.mdm.inventory.android;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.ObservedDays;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the lines of {@code dumpsys package} and makes a record of each package block. */
final class DumpsysPackages {

  private static final Pattern SECTION = Pattern.compile("\\S.*:");
  private static final Pattern BLOCK = Pattern.compile("\\s*Package \\[([^\\]]+)\\] \\(.*");
  private static final Pattern VALUE = Pattern.compile("\\s+([A-Za-z]+)=(.*)");
  private static final Pattern USER =
      Pattern.compile("\\s+User (\\d+):.*\\binstalled=(true|false).*");
  private static final String SYSTEM = "android";
  private static final ImmutableSet<String> WANTED =
      ImmutableSet.of("versionName", "firstInstallTime", "lastUpdateTime");

  private final DeviceCollector device;
  private final Map<String, String> values = new HashMap<>();
  private String section = "";
  private boolean sectionSeen;
  private boolean systemSeen;
  private String name = "";
  private String position = "";
  private int users;
  private boolean installedForSomeone;

  DumpsysPackages(DeviceCollector device) {
    this.device = device;
  }

  boolean sectionSeen() {
    return sectionSeen;
  }

  /** Whether the package of the system itself is there, which no device lacks. */
  boolean systemSeen() {
    return systemSeen;
  }

  void line(int number, String line) {
    if (SECTION.matcher(line).matches()) {
      end();
      section = line.strip();
      sectionSeen |= section.equals("Packages:");
      return;
    }
    Matcher block = BLOCK.matcher(line);
    if (block.matches()) {
      end();
      name = block.group(1);
      position = "line " + number;
    } else if (!name.isEmpty()) {
      value(line);
    }
  }

  private void value(String line) {
    Matcher user = USER.matcher(line);
    if (user.matches()) {
      users++;
      installedForSomeone |= user.group(2).equals("true");
      return;
    }
    Matcher value = VALUE.matcher(line);
    if (value.matches() && WANTED.contains(value.group(1))) {
      values.putIfAbsent(value.group(1), value.group(2).strip());
    }
  }

  /** Ends the block that is open, if one is. */
  void end() {
    if (!name.isEmpty()) {
      finish();
    }
    name = "";
    values.clear();
    users = 0;
    installedForSomeone = false;
  }

  private void finish() {
    if (section.startsWith("Hidden system packages")) {
      device.report(
          position,
          Kind.SUPERSEDED,
          "`" + name + "` is the factory copy of an updated system application");
    } else if (!section.equals("Packages:")) {
      device.report(
          position, Kind.NOT_SOFTWARE, "`" + name + "` stands in the section `" + section + "`");
    } else if (!AndroidPackageName.isValid(name)) {
      device.report(position, Kind.UNUSABLE, "`" + name + "` is no package name");
    } else if (users > 0 && !installedForSomeone) {
      device.report(
          position, Kind.NOT_INSTALLED, "`" + name + "` is installed for no user of the device");
    } else {
      systemSeen |= name.equals(SYSTEM);
      software().addTo(device);
    }
  }

  private SoftwareDraft software() {
    SoftwareDraft software =
        SoftwareDraft.of(SourceRecord.bare(position, device::note))
            .identifier("android", Optional.of(name))
            .version(version());
    Optional<String> first = Optional.ofNullable(values.get("firstInstallTime"));
    Optional<String> last = Optional.ofNullable(values.get("lastUpdateTime"));
    software.installed(first, ObservedDays.EITHER_ORDER);
    boolean plausible =
        first.flatMap(day -> ObservedDays.EITHER_ORDER.read(day, note -> {})).isPresent();
    return plausible && first.equals(last)
        ? software.neverUpdated()
        : software.updated(last, ObservedDays.EITHER_ORDER);
  }

  private Optional<String> version() {
    return Optional.ofNullable(values.get("versionName"))
        .filter(text -> !text.isEmpty() && !text.equals("null"));
  }
}
