package dev.banrules.runtime;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Identifier;

/** A catalog document with one ban, and a device that violates it. */
public final class SmallCatalog {

  private SmallCatalog() {}

  /** The document, YAML, in some version; each version has a ban of its own. */
  public static String version(int version) {
    return """
        format: ban-catalog/1
        id: own
        version: %d
        vendors: [{id: acme, name: Acme}]
        applications: [{id: chat, name: Acme Chat, vendor: acme, identifiers: ["android:com.acme.chat"]}]
        bans:
          - id: no-acme-%d
            title: No chat
            authority: IT
            jurisdiction: CA
            target: {vendor: acme}
            scope: all-devices
            prohibits: [use]
            timeline: {effective: "2024-01-01"}
        """
        .formatted(version, version);
  }

  /** A device with the banned software. */
  public static DeviceProfile device(String id) {
    return DeviceProfile.builder()
        .id(id)
        .formFactor(FormFactor.PHONE)
        .location(ImmutableSet.of(Jurisdiction.of("CA")))
        .addSoftware(
            Software.builder()
                .name("Acme Chat")
                .addIdentifiers(Identifier.parse("android:com.acme.chat"))
                .version("1.0")
                .build())
        .build();
  }
}
