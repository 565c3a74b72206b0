package dev.banrules.mdm.control;

import com.google.common.collect.ImmutableMap;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import java.util.Map;
import java.util.Optional;

/** Software without which a device can't be used or managed. */
final class ProtectedSoftware {

  private static final String SYSTEM = "the system";
  private static final String MANAGEMENT = "the management agent";

  private static final ImmutableMap<Identifier, String> PROTECTED =
      ImmutableMap.<Identifier, String>builder()
          .putAll(
              all(
                  SYSTEM,
                  "android:android",
                  "android:com.android.packageinstaller",
                  "android:com.android.permissioncontroller",
                  "android:com.android.phone",
                  "android:com.android.settings",
                  "android:com.android.systemui",
                  "android:com.android.vending",
                  "android:com.google.android.gms",
                  "android:com.google.android.gsf",
                  "android:com.google.android.packageinstaller",
                  "android:com.google.android.permissioncontroller",
                  "apple:com.apple.AppStore",
                  "apple:com.apple.MobileSMS",
                  "apple:com.apple.Preferences",
                  "apple:com.apple.dock",
                  "apple:com.apple.finder",
                  "apple:com.apple.loginwindow",
                  "apple:com.apple.mobilephone",
                  "apple:com.apple.springboard",
                  "apple:com.apple.systempreferences",
                  "windows-pfn:Microsoft.Windows.ShellExperienceHost_cw5n1h2txyewy",
                  "windows-pfn:Microsoft.Windows.StartMenuExperienceHost_cw5n1h2txyewy",
                  "windows-pfn:windows.immersivecontrolpanel_cw5n1h2txyewy",
                  "deb:dpkg",
                  "deb:libc6",
                  "deb:systemd",
                  "rpm:glibc",
                  "rpm:rpm",
                  "rpm:systemd"))
          .putAll(
              all(
                  MANAGEMENT,
                  "android:com.airwatch.androidagent",
                  "android:com.google.android.apps.work.clouddpc",
                  "android:com.hmdm.launcher",
                  "android:com.microsoft.windowsintune.companyportal",
                  "apple:com.fleetdm.orbit",
                  "apple:com.google.santa",
                  "apple:com.jamf.management.Jamf",
                  "apple:com.jamfsoftware.selfservice",
                  "apple:com.jamfsoftware.selfservice.mac",
                  "apple:com.microsoft.CompanyPortal",
                  "apple:com.microsoft.CompanyPortalMac",
                  "apple:com.northpolesec.santa",
                  // Jamf, Fleet, Microsoft (Intune, Defender), Google and North Pole (Santa).
                  "apple-team:483DWKW443",
                  "apple-team:8VBZ3948LU",
                  "apple-team:UBF8T346G9",
                  "apple-team:EQHXZ8M8AV",
                  "apple-team:ZMCG7MLDV9",
                  "windows-pfn:Microsoft.CompanyPortal_8wekyb3d8bbwe",
                  "deb:fleet-osquery",
                  "deb:intune-portal",
                  "deb:mdatp",
                  "deb:osquery",
                  "deb:wazuh-agent",
                  "rpm:fleet-osquery",
                  "rpm:intune-portal",
                  "rpm:mdatp",
                  "rpm:osquery",
                  "rpm:wazuh-agent"))
          .build();

  private ProtectedSoftware() {}

  private static ImmutableMap<Identifier, String> all(String what, String... identifiers) {
    ImmutableMap.Builder<Identifier, String> map = ImmutableMap.builder();
    for (String identifier : identifiers) {
      map.put(Identifier.parse(identifier), what);
    }
    return map.build();
  }

  /** What a line that is written would take from the device, if it does. */
  static Optional<String> blockedBy(ControlLine line) {
    if (line.host().isPresent() || line.isOf("domain")) {
      return isWholeZone(line.value()) ? Optional.of("a whole top-level domain") : Optional.empty();
    }
    return line.identifier().flatMap(pattern -> blockedBy(pattern, line));
  }

  private static Optional<String> blockedBy(IdentifierPattern pattern, ControlLine line) {
    if (!pattern.isPattern()) {
      return Optional.ofNullable(PROTECTED.get(pattern.stem()));
    }
    return PROTECTED.entrySet().stream()
        .filter(entry -> pattern.matches(entry.getKey()))
        .filter(
            entry -> line.exceptions().stream().noneMatch(other -> other.matches(entry.getKey())))
        .findFirst()
        .map(Map.Entry::getValue);
  }

  private static boolean isWholeZone(String domain) {
    return domain.indexOf('.') < 0;
  }
}
