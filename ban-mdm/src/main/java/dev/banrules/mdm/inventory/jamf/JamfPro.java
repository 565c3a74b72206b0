package dev.banrules.mdm.inventory.jamf;

import com.google.common.collect.ImmutableList;
import dev.banrules.mdm.inventory.Coverage;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.Ownership;
import dev.banrules.mdm.inventory.support.DeviceWords;
import dev.banrules.mdm.inventory.support.SoftwareDraft;
import dev.banrules.mdm.inventory.support.SourceRecord;

/** The Pro API's shapes; a section that was not asked for is null there, not empty. */
final class JamfPro {

  private static final String APPLICATIONS = "applications";
  private static final ImmutableList<String> MOBILE = ImmutableList.of("ios", "tvos", "watchos");

  private JamfPro() {}

  static void device(DeviceInventory.Builder device, SourceRecord stated) {
    SourceRecord general = stated.member("general");
    stated.text("udid").or(() -> general.text("udid")).ifPresent(device::id);
    general.text("platform").flatMap(DeviceWords::platform).ifPresent(device::platform);
    stated
        .member("hardware")
        .text("model", "modelIdentifier")
        .ifPresent(model -> DeviceWords.appleModel(device, model));
    general
        .text("reportDate", "lastContactTime")
        .ifPresent(time -> device.note("states what was so at " + time));
    SourceRecord holder = stated;
    for (String kind : MOBILE) {
      SourceRecord mobile = stated.member(kind);
      mobile
          .text("modelIdentifier", "model")
          .ifPresent(model -> DeviceWords.appleModel(device, model));
      ownership(device, stated);
      if (mobile.has(APPLICATIONS)) {
        holder = mobile;
      }
    }
    if (holder.has(APPLICATIONS)) {
      device.coverage(Coverage.LISTED);
      holder.list(APPLICATIONS).forEach(application -> application(device, application));
    } else {
      device.note("lists no applications: ask for the section APPLICATIONS");
    }
  }

  private static void ownership(DeviceInventory.Builder device, SourceRecord stated) {
    String level = stated.text("deviceOwnershipLevel").orElse("");
    if (level.equalsIgnoreCase("Institutional")) {
      device.ownership(Ownership.ORGANISATION);
    } else if (level.startsWith("Personal")) {
      device.ownership(Ownership.PERSONAL);
    }
  }

  private static void application(DeviceInventory.Builder device, SourceRecord application) {
    device.records(1);
    SoftwareDraft.of(application)
        .macName(application.text("name"))
        .version(application.text("cfBundleShortVersionString", "shortVersion", "version"))
        .identifier("apple", application.text("bundleId", "identifier"))
        .addTo(device);
  }
}
