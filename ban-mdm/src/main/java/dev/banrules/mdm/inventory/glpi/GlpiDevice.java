package dev.banrules.mdm.inventory.glpi;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.DeviceHardware;
import dev.banrules.mdm.inventory.words.DeviceWords;
import dev.banrules.mdm.inventory.words.ObservedDays;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Platform;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers a device from the sections of an inventory, whose names are in lower case here. */
final class GlpiDevice {

  private static final String SOFTWARES = "softwares";
  private static final String ANTIVIRUS = "antivirus";
  private static final ImmutableSet<String> READ =
      ImmutableSet.of(SOFTWARES, ANTIVIRUS, "operatingsystem", "hardware", "bios");
  private static final Pattern PACKAGE_NAME =
      Pattern.compile("[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)+");

  private final DeviceCollector device;
  private Optional<FormFactor> chassis = Optional.empty();
  private boolean phone;
  private boolean partial;
  private boolean platformKnown;

  GlpiDevice(String source) {
    this.device = DeviceCollector.of(source);
  }

  static boolean isRead(String section) {
    return READ.contains(section);
  }

  void note(String note) {
    device.note(note);
  }

  /** Takes a member of the document that stands beside its content. */
  void envelope(String name, String text) {
    switch (name) {
      case "deviceid" -> device.id(text.strip());
      case "itemtype" -> phone = text.equalsIgnoreCase("Phone");
      case "partial" -> partial = text.equals("true") || text.equals("1");
      case "tag" -> {
        if (!text.isBlank()) {
          device.freeText("tag", text.strip());
        }
      }
      default -> {}
    }
  }

  void record(String section, SourceRecord record) {
    switch (section) {
      case SOFTWARES -> software(record);
      case ANTIVIRUS -> antivirus(record);
      case "operatingsystem" -> operatingSystem(record);
      case "hardware" -> hardware(record);
      case "bios" -> {
        record.text("smodel").ifPresent(model -> DeviceWords.appleModel(device, model));
        DeviceHardware.add(device, record, record.text("smanufacturer"), record.text("smodel"));
      }
      default -> throw new AssertionError(section);
    }
  }

  private void software(SourceRecord record) {
    device.listed();
    SoftwareDraft software =
        SoftwareDraft.of(record)
            .name(record.text("name"))
            .publisher(record.text("publisher"))
            .version(record.text("version"))
            .installed(record.text("install_date", "installdate"), ObservedDays.DAY_FIRST);
    switch (record.text("from").orElse("").toLowerCase(Locale.ROOT)) {
      case "deb" -> software.identifier("deb", record.text("name"));
      case "rpm" -> software.identifier("rpm", record.text("name"));
      case "snap" -> software.identifier("snap", record.text("name"));
      case "flatpak" -> software.identifier("flatpak", record.text("name"));
      case "android" -> software.identifier("android", packageName(record));
      default -> software.identifier("windows-product", record.text("guid"));
    }
    software.addTo(device);
  }

  /** Android agents put the package name where other agents put a description. */
  private static Optional<String> packageName(SourceRecord record) {
    return record.text("comments").filter(text -> PACKAGE_NAME.matcher(text).matches());
  }

  private void antivirus(SourceRecord record) {
    SoftwareDraft.of(record)
        .name(record.text("name"))
        .publisher(record.text("company"))
        .version(record.text("version"))
        .addTo(device);
  }

  private void operatingSystem(SourceRecord record) {
    String names =
        (record.text("name").orElse("") + ' ' + record.text("full_name").orElse(""))
            .toLowerCase(Locale.ROOT);
    Optional<Platform> platform =
        names.contains("android")
            ? Optional.of(Platform.ANDROID)
            : record
                .text("kernel_name")
                .flatMap(DeviceWords::platform)
                .or(() -> ofName(names.strip()));
    platform.ifPresent(device::platform);
    platformKnown |= platform.isPresent();
  }

  private static Optional<Platform> ofName(String name) {
    if (name.contains("windows")) {
      return Optional.of(Platform.WINDOWS);
    }
    return name.startsWith("mac") ? Optional.of(Platform.MACOS) : DeviceWords.platform(name);
  }

  private void hardware(SourceRecord record) {
    chassis = record.text("chassis_type").flatMap(DeviceWords::chassis).or(() -> chassis);
    if (!platformKnown) {
      Optional<Platform> platform =
          record.text("osname").flatMap(name -> ofName(name.toLowerCase(Locale.ROOT)));
      platform.ifPresent(device::platform);
      platformKnown = platform.isPresent();
    }
  }

  DeviceInventory finish() {
    if (phone) {
      device.formFactor(FormFactor.PHONE);
    }
    chassis.ifPresent(device::formFactor);
    if (device.coverage() == Coverage.NONE) {
      device.note("lists no software: switch on the agent's software category");
    } else if (partial) {
      device.partial("the inventory calls itself partial: only some sections were scanned anew");
    }
    return device.build();
  }
}
