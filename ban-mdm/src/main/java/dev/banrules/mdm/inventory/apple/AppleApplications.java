package dev.banrules.mdm.inventory.apple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import java.util.Optional;

/**
 * The entries of Apple's lists of applications, and which of them are installed. The short version
 * is the one that people and bans speak of; the other is a build's.
 */
final class AppleApplications {

  private static final ImmutableList<String> DOWNLOADS =
      ImmutableList.of("DownloadFailed", "DownloadWaiting", "DownloadPaused", "DownloadCancelled");

  /** Of an installed application; Apple's device management schema, application.managed.list. */
  private static final ImmutableSet<String> PRESENT =
      ImmutableSet.of(
          "Managed",
          "ManagementRejected",
          "PromptingForManagement",
          "PromptingForUpdate",
          "PromptingForUpdateLogin",
          "Unknown",
          "UpdateRejected",
          "Updating",
          "UserInstalledApp",
          "ValidatingUpdate");

  private AppleApplications() {}

  static void installed(DeviceCollector device, SourceRecord entry) {
    Optional<String> download = DOWNLOADS.stream().filter(entry::flag).findFirst();
    if (download.isPresent()) {
      device.report(
          entry.position(),
          Kind.NOT_INSTALLED,
          "`"
              + entry.text("Identifier", "Name").orElse("?")
              + "` is only a placeholder: "
              + download.get());
      return;
    }
    if (entry.flag("Installing")) {
      entry.note("is just being installed or updated: taken as installed");
    }
    if (entry.flag("IsAppClip")) {
      entry.note("is an App Clip: taken as installed");
    }
    SoftwareDraft.of(entry)
        .macName(entry.text("Name"))
        .version(entry.text("ShortVersion"))
        .identifier("apple", entry.text("Identifier"))
        .addTo(device);
  }

  static void managed(DeviceCollector device, String identifier, SourceRecord entry) {
    String status = entry.text("Status").orElse("Unknown");
    if (!PRESENT.contains(status)) {
      device.report(
          entry.position(), Kind.NOT_INSTALLED, "`" + identifier + "` has the status " + status);
      return;
    }
    SoftwareDraft.of(entry)
        .identifier("apple", Optional.of(identifier).filter(text -> !text.isBlank()))
        .addTo(device);
  }
}
