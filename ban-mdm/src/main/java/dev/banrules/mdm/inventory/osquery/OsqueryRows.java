package dev.banrules.mdm.inventory.osquery;

import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.DeveloperCertificate;
import dev.banrules.mdm.inventory.words.DeviceHardware;
import dev.banrules.mdm.inventory.words.DeviceWords;
import dev.banrules.mdm.inventory.words.ObservedDays;
import dev.banrules.mdm.inventory.words.PublisherNames;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.Platform;
import java.util.Optional;

/** Makes software or facts of single rows. A table that only one system has tells the platform. */
final class OsqueryRows {

  private static final String INSTALLED = " ok installed";

  private OsqueryRows() {}

  static void add(DeviceCollector device, SourceRecord row) {
    switch (OsqueryTable.of(row)) {
      case OS_VERSION -> osVersion(device, row);
      case SYSTEM_INFO -> systemInfo(device, row);
      case APPS -> listed(device.platform(Platform.MACOS), app(row));
      case PROGRAMS -> listed(device.platform(Platform.WINDOWS), program(row));
      case DEB_PACKAGES -> deb(device.platform(Platform.LINUX), row);
      case RPM_PACKAGES -> listed(device.platform(Platform.LINUX), rpm(row));
      case CHROME_EXTENSIONS -> extension(device, row, "chrome", "author");
      case FIREFOX_ADDONS -> extension(device, row, "x-firefox", "creator");
      case HOMEBREW_PACKAGES ->
          besides(device, named(row).identifier("homebrew", row.text("name")));
      case OTHER_SOFTWARE -> {
        device.note("rows of a table that is not known are read by name, version and publisher");
        besides(device, named(row).publisher(row.text("publisher", "vendor", "author")));
      }
      case NOT_SOFTWARE ->
          device.report(
              row.position(), Kind.NOT_SOFTWARE, "has the columns of no table of software");
      default -> throw new AssertionError(row);
    }
  }

  private static void listed(DeviceCollector device, SoftwareDraft software) {
    device.listed();
    software.addTo(device);
  }

  /** Adds a row of a table that holds a part of what a system's own list of software has not. */
  private static void besides(DeviceCollector device, SoftwareDraft software) {
    if (device.coverage() == Coverage.NONE) {
      device.partial("lists what one source installs, not all of a system's software");
    }
    software.addTo(device);
  }

  private static SoftwareDraft named(SourceRecord row) {
    return SoftwareDraft.of(row).name(row.text("name")).version(row.text("version"));
  }

  private static SoftwareDraft app(SourceRecord row) {
    SoftwareDraft software =
        SoftwareDraft.of(row)
            .macName(row.text("display_name", "bundle_name", "name"))
            .version(row.text("bundle_short_version", "version"))
            .identifier("apple", row.text("bundle_identifier"))
            .identifier("apple-team", row.text("team_identifier"))
            .identifier("signer", row.text("authority"));
    row.text("authority").flatMap(DeveloperCertificate::parse).ifPresent(software::signedBy);
    return software;
  }

  private static SoftwareDraft program(SourceRecord row) {
    return named(row)
        .publisher(PublisherNames.ofCertificate(row.text("publisher")))
        .identifier("windows-product", row.text("identifying_number"))
        .identifier("windows-pfn", row.text("package_family_name"))
        .installed(row.text("install_date"), ObservedDays.EITHER_ORDER);
  }

  private static void deb(DeviceCollector device, SourceRecord row) {
    Optional<String> status = row.text("status").filter(text -> !text.endsWith(INSTALLED));
    if (status.isPresent()) {
      device.report(
          row.position(),
          Kind.NOT_INSTALLED,
          "`" + row.text("name").orElse("?") + "` has the status `" + status.get() + "`");
      return;
    }
    listed(
        device,
        named(row)
            .publisher(PublisherNames.ofMaintainer(row.text("maintainer")))
            .identifier("deb", row.text("name")));
  }

  private static SoftwareDraft rpm(SourceRecord row) {
    Optional<String> epoch = row.text("epoch").filter(text -> !text.equals("0"));
    Optional<String> version =
        row.text("version")
            .map(text -> epoch.map(number -> number + ":").orElse("") + text)
            .map(text -> text + row.text("release").map(release -> "-" + release).orElse(""));
    return SoftwareDraft.of(row)
        .name(row.text("name"))
        .version(version)
        .publisher(row.text("vendor"))
        .identifier("rpm", row.text("name"))
        .installed(row.text("install_time"), ObservedDays.EITHER_ORDER);
  }

  private static void extension(
      DeviceCollector device, SourceRecord row, String scheme, String author) {
    if (device.coverage() == Coverage.NONE) {
      device.partial("browser extensions are listed, not the applications");
    }
    named(row)
        .publisher(row.text(author))
        .identifier(scheme, row.text("identifier"))
        .identifier(scheme, row.text("referenced_identifier"))
        .addTo(device);
  }

  private static void osVersion(DeviceCollector device, SourceRecord row) {
    Optional<String> word = row.text("platform");
    Optional<Platform> platform =
        word.flatMap(DeviceWords::platform)
            .or(() -> row.text("platform_like").flatMap(DeviceWords::platform));
    platform.ifPresent(device::platform);
    if (platform.isEmpty()) {
      row.note("the platform `" + word.orElse("") + "` is not known: left unstated");
    }
    device.report(row.position(), Kind.DEVICE_FACTS, "states the operating system");
  }

  private static void systemInfo(DeviceCollector device, SourceRecord row) {
    row.text("hostname", "computer_name", "uuid").ifPresent(device::id);
    row.text("hardware_model").ifPresent(model -> DeviceWords.appleModel(device, model));
    DeviceHardware.add(device, row, row.text("hardware_vendor"), row.text("hardware_model"));
    device.report(row.position(), Kind.DEVICE_FACTS, "states which device it is");
  }
}
