package dev.banrules.cli.option;

import com.google.common.collect.ImmutableSet;
import dev.banrules.cli.console.Console;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Jurisdiction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Facts of a device, or of a class of devices, that are stated in place of a profile. */
public final class DeviceFactOptions {

  private static final String ID = "device";

  @Option(
      names = "--owner-kind",
      paramLabel = "KIND",
      description = "government, business, personal or nonprofit.")
  private Optional<OwnerKind> ownerKind = Optional.empty();

  @Option(
      names = "--owner-of",
      paramLabel = "CODE",
      description =
          "The government or organisation that the owner is or belongs to, such as US-TX.")
  private Optional<Jurisdiction> ownerOf = Optional.empty();

  @Option(names = "--owner-sector", paramLabel = "WORD", description = "The owner's sector.")
  private Optional<String> ownerSector = Optional.empty();

  @Option(
      names = "--platform",
      paramLabel = "WORD",
      description = "android, ios, ipados, macos, windows, linux, chromeos or other.")
  private Optional<Platform> platform = Optional.empty();

  @Option(
      names = "--form-factor",
      paramLabel = "WORD",
      description = "phone, tablet, laptop, desktop, server, tv, vehicle, wearable or iot.")
  private Optional<FormFactor> formFactor = Optional.empty();

  @Option(
      names = "--location",
      paramLabel = "CODE",
      description = "Where the device is, such as CA-ON; repeatable.")
  private List<Jurisdiction> locations = new ArrayList<>();

  @Option(
      names = "--contracts-with",
      paramLabel = "CODE",
      description = "A government in whose contracts the device is used; repeatable.")
  private List<Jurisdiction> contracts = new ArrayList<>();

  @Option(
      names = "--enrolled-with",
      paramLabel = "CODE",
      description = "A government or organisation for which a personal device is used; repeatable.")
  private List<Jurisdiction> enrolments = new ArrayList<>();

  @Option(
      names = "--network",
      paramLabel = "CODE",
      description =
          "A government or organisation whose network the device is connected to; repeatable.")
  private List<Jurisdiction> networks = new ArrayList<>();

  @Option(
      names = "--purpose",
      paramLabel = "WORD",
      description = "What the device is used for, such as law-enforcement; repeatable.")
  private List<String> purposes = new ArrayList<>();

  /** A profile of what is stated, its places checked; empty where nothing is. */
  public Optional<DeviceProfile> stated(CatalogSet catalogs, Console console) {
    DeviceProfile stated = stated();
    if (stated.equals(DeviceProfile.builder().id(ID).build())) {
      return Optional.empty();
    }
    JurisdictionOption.checkKnown(places(), catalogs, console);
    return Optional.of(stated);
  }

  private ImmutableSet<Jurisdiction> places() {
    return ImmutableSet.<Jurisdiction>builder()
        .addAll(ownerOf.stream().iterator())
        .addAll(locations)
        .addAll(contracts)
        .addAll(enrolments)
        .addAll(networks)
        .build();
  }

  private DeviceProfile stated() {
    DeviceProfile.Builder device =
        DeviceProfile.builder()
            .id(ID)
            .owner(new Owner(ownerKind, ownerOf, ownerSector))
            .platform(platform)
            .formFactor(formFactor)
            .purposes(purposes);
    if (!locations.isEmpty()) {
      device.location(ImmutableSet.copyOf(locations));
    }
    if (!contracts.isEmpty()) {
      device.contractsWith(ImmutableSet.copyOf(contracts));
    }
    if (!enrolments.isEmpty()) {
      device.enrolledWith(ImmutableSet.copyOf(enrolments));
    }
    if (!networks.isEmpty()) {
      device.networks(ImmutableSet.copyOf(networks));
    }
    return device.build();
  }
}
