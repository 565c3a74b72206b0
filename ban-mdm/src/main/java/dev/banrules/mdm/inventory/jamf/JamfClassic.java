package dev.banrules.mdm.inventory.jamf;

import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceOwnership;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.DeviceHardware;
import dev.banrules.mdm.inventory.words.DeviceWords;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import dev.banrules.model.device.Platform;
import java.util.Locale;
import java.util.Optional;

/** The Classic API's shapes. */
final class JamfClassic {

  private static final String APPLICATIONS = "applications";

  private JamfClassic() {}

  static void mobile(DeviceCollector device, SourceRecord mobile) {
    SourceRecord general = mobile.member("general");
    general.text("udid").ifPresent(device::id);
    general
        .text("model_identifier", "model")
        .ifPresentOrElse(
            model -> DeviceWords.appleModel(device, model),
            () ->
                general.text("os_type").flatMap(DeviceWords::platform).ifPresent(device::platform));
    Optional<String> hardware = general.text("model", "model_identifier");
    if (hardware.isPresent()) {
      DeviceHardware.add(device, general, DeviceHardware.APPLE, hardware);
    }
    general.text("device_ownership_level").ifPresent(level -> ownership(device, level));
    general.text("last_inventory_update_utc").ifPresent(device::asOf);
    if (mobile.has(APPLICATIONS)) {
      device.listed();
      for (SourceRecord application : mobile.list(APPLICATIONS)) {
        SoftwareDraft.of(application)
            .name(application.text("application_name"))
            .version(application.text("application_short_version"))
            .identifier("apple", application.text("identifier"))
            .addTo(device);
      }
    }
  }

  private static void ownership(DeviceCollector device, String level) {
    String word = level.toLowerCase(Locale.ROOT);
    if (word.equals("institutional")) {
      device.ownership(DeviceOwnership.ORGANISATION);
    } else if (word.startsWith("personal")) {
      device.ownership(DeviceOwnership.PERSONAL);
    } else {
      device.unknownWord("device_ownership_level", level);
    }
  }

  static void computer(DeviceCollector device, SourceRecord computer) {
    SourceRecord general = computer.member("general");
    general.text("udid").ifPresent(device::id);
    general.text("platform").flatMap(DeviceWords::platform).ifPresent(device::platform);
    SourceRecord hardware = computer.member("hardware");
    Optional<String> model = hardware.text("model", "model_identifier");
    model.ifPresent(name -> DeviceWords.appleModel(device, name));
    DeviceHardware.add(device, hardware, hardware.text("make"), model);
    SourceRecord software = computer.member("software");
    if (software.has(APPLICATIONS)) {
      device.platform(Platform.MACOS).listed();
      for (SourceRecord application : software.list(APPLICATIONS)) {
        SoftwareDraft.of(application)
            .macName(application.text("name"))
            .version(application.text("version"))
            .identifier("apple", application.text("bundle_id"))
            .addTo(device);
      }
    }
  }
}
