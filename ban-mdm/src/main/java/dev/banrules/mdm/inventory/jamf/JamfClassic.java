package dev.banrules.mdm.inventory.jamf;

import dev.banrules.mdm.inventory.Coverage;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.Ownership;
import dev.banrules.mdm.inventory.support.DeviceWords;
import dev.banrules.mdm.inventory.support.SoftwareDraft;
import dev.banrules.mdm.inventory.support.SourceRecord;
import dev.banrules.model.device.Platform;
import java.util.Locale;

/** The Classic API's shapes. */
final class JamfClassic {

  private static final String APPLICATIONS = "applications";

  private JamfClassic() {}

  static void mobile(DeviceInventory.Builder device, SourceRecord mobile) {
    SourceRecord general = mobile.member("general");
    general.text("udid").ifPresent(device::id);
    general
        .text("model_identifier", "model")
        .ifPresentOrElse(
            model -> DeviceWords.appleModel(device, model),
            () ->
                general.text("os_type").flatMap(DeviceWords::platform).ifPresent(device::platform));
    general.text("device_ownership_level").ifPresent(level -> ownership(device, level));
    general
        .text("last_inventory_update_utc")
        .ifPresent(time -> device.note("states what was so at " + time));
    if (mobile.has(APPLICATIONS)) {
      device.coverage(Coverage.LISTED);
      for (SourceRecord application : mobile.list(APPLICATIONS)) {
        device.records(1);
        SoftwareDraft.of(application)
            .name(application.text("application_name"))
            .version(application.text("application_short_version"))
            .identifier("apple", application.text("identifier"))
            .addTo(device);
      }
    }
  }

  private static void ownership(DeviceInventory.Builder device, String level) {
    String word = level.toLowerCase(Locale.ROOT);
    if (word.equals("institutional")) {
      device.ownership(Ownership.ORGANISATION);
    } else if (word.startsWith("personal")) {
      device.ownership(Ownership.PERSONAL);
    } else {
      device.note("device_ownership_level `" + level + "` is not known: left unstated");
    }
  }

  static void computer(DeviceInventory.Builder device, SourceRecord computer) {
    SourceRecord general = computer.member("general");
    general.text("udid").ifPresent(device::id);
    general.text("platform").flatMap(DeviceWords::platform).ifPresent(device::platform);
    computer
        .member("hardware")
        .text("model", "model_identifier")
        .ifPresent(model -> DeviceWords.appleModel(device, model));
    SourceRecord software = computer.member("software");
    if (software.has(APPLICATIONS)) {
      device.platform(Platform.MACOS).coverage(Coverage.LISTED);
      for (SourceRecord application : software.list(APPLICATIONS)) {
        device.records(1);
        SoftwareDraft.of(application)
            .macName(application.text("name"))
            .version(application.text("version"))
            .identifier("apple", application.text("bundle_id"))
            .addTo(device);
      }
    }
  }
}
