package dev.banrules.cli.explain;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.CatalogLookup;
import dev.banrules.cli.input.TypicalSoftware;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;

/**
 * The software that an argument names.
 *
 * @param software the pieces: those on the device or, where it lists none of it, a typical one
 * @param listed whether the device lists it
 */
record AskedSoftware(ImmutableList<Software> software, boolean listed) {

  /** All software of a device. */
  static AskedSoftware allOf(DeviceProfile device) {
    return new AskedSoftware(device.software(), true);
  }

  /**
   * What is called so: on the device, else in the catalogs.
   *
   * @throws UsageException if neither knows it
   */
  static AskedSoftware named(
      String name, DeviceProfile device, BanRules rules, AuditOptions options) {
    ImmutableList<Software> onDevice =
        device.software().stream()
            .filter(software -> isCalled(software, name) || isTaken(software, name, rules, options))
            .collect(ImmutableList.toImmutableList());
    return onDevice.isEmpty()
        ? new AskedSoftware(ImmutableList.of(typical(name, rules.catalogs())), false)
        : new AskedSoftware(onDevice, true);
  }

  private static boolean isCalled(Software software, String name) {
    return software.name().filter(name::equalsIgnoreCase).isPresent()
        || software.identifiers().stream()
            .anyMatch(identifier -> identifier.toString().equalsIgnoreCase(name));
  }

  private static boolean isTaken(
      Software software, String name, BanRules rules, AuditOptions options) {
    return rules.identify(software, options).stream()
        .flatMap(identity -> identity.application().stream())
        .anyMatch(application -> application.value().equals(name));
  }

  private static Software typical(String name, CatalogSet catalogs) {
    if (name.indexOf(':') < 0) {
      return TypicalSoftware.of(CatalogLookup.applicationCalled(name, catalogs), catalogs);
    }
    try {
      return Software.builder().addIdentifiers(Identifier.parse(name)).build();
    } catch (InvalidValueException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
