package dev.banrules.mdm.inventory.microsoft;

import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.ObservedDays;
import dev.banrules.mdm.inventory.words.PublisherNames;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import java.util.Optional;

/** One uninstall key. Without a display name Windows itself shows no program there. */
final class UninstallEntry {

  /** The key's own name, as PowerShell gives it. */
  static final String KEY = "PSChildName";

  private UninstallEntry() {}

  static void add(DeviceCollector device, SourceRecord entry) {
    entry.text("PSComputerName").ifPresent(device::id);
    Optional<String> name = entry.text("DisplayName");
    if (name.isEmpty()) {
      device.report(
          entry.position(),
          Kind.UNUSABLE,
          "the key `" + entry.text(KEY).orElse("?") + "` has no DisplayName");
      return;
    }
    SoftwareDraft.of(entry)
        .name(name)
        .publisher(PublisherNames.ofCertificate(entry.text("Publisher")))
        .version(entry.text("DisplayVersion"))
        .identifier("windows-product", entry.text(KEY))
        .installed(entry.text("InstallDate"), ObservedDays.EITHER_ORDER)
        .addTo(device);
  }
}
