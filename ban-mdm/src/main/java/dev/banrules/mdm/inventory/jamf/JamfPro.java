package dev.banrules.mdm.inventory.jamf;

import com.google.common.collect.ImmutableList;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceOwnership;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.DeviceHardware;
import dev.banrules.mdm.inventory.words.DeviceWords;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import java.util.Optional;

/** The Pro API's shapes; a section that was not asked for is null there, not empty. */
final class JamfPro {

  private static final String APPLICATIONS = "applications";
  private static final ImmutableList<String> MOBILE = ImmutableList.of("ios", "tvos", "watchos");

  private JamfPro() {}

  static void device(DeviceCollector device, SourceRecord stated) {
    SourceRecord general = stated.member("general");
    stated.text("udid").or(() -> general.text("udid")).ifPresent(device::id);
    general.text("platform").flatMap(DeviceWords::platform).ifPresent(device::platform);
    SourceRecord hardware = stated.member("hardware");
    Optional<String> computer = hardware.text("model", "modelIdentifier");
    computer.ifPresent(model -> DeviceWords.appleModel(device, model));
    DeviceHardware.add(device, hardware, hardware.text("make"), computer);
    general.text("reportDate", "lastContactTime").ifPresent(device::asOf);
    SourceRecord holder = stated;
    for (String kind : MOBILE) {
      SourceRecord mobile = stated.member(kind);
      Optional<String> model = mobile.text("modelIdentifier", "model");
      if (model.isPresent()) {
        DeviceWords.appleModel(device, model.get());
        DeviceHardware.add(
            device, mobile, DeviceHardware.APPLE, mobile.text("model", "modelIdentifier"));
      }
      ownership(device, stated);
      if (mobile.has(APPLICATIONS)) {
        holder = mobile;
      }
    }
    if (holder.has(APPLICATIONS)) {
      device.listed();
      holder.list(APPLICATIONS).forEach(application -> application(device, application));
    } else {
      device.note("lists no applications: ask for the section APPLICATIONS");
    }
  }

  private static void ownership(DeviceCollector device, SourceRecord stated) {
    String level = stated.text("deviceOwnershipLevel").orElse("");
    if (level.equalsIgnoreCase("Institutional")) {
      device.ownership(DeviceOwnership.ORGANISATION);
    } else if (level.startsWith("Personal")) {
      device.ownership(DeviceOwnership.PERSONAL);
    }
  }

  private static void application(DeviceCollector device, SourceRecord application) {
    SoftwareDraft.of(application)
        .macName(application.text("name"))
        .version(application.text("cfBundleShortVersionString", "shortVersion", "version"))
        .identifier("apple", application.text("bundleId", "identifier"))
        .addTo(device);
  }
}
