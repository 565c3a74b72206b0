package dev.banrules.cli.ask;

import com.google.common.collect.ImmutableSet;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.ProfileInput;
import dev.banrules.cli.option.JurisdictionOption;
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

/** Which device is asked about: one with a profile, or one of which a few facts are stated. */
final class DeviceOptions {

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      description = "A profile; - for standard input. Or state facts of the device instead:")
  private Optional<String> profile = Optional.empty();

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

  DeviceProfile toDevice(Console console, CatalogSet catalogs) {
    DeviceProfile stated = stated();
    boolean nothingStated = stated.equals(DeviceProfile.builder().id(stated.id()).build());
    if (profile.isPresent() && !nothingStated) {
      throw new UsageException(
          "state the facts of a device in its profile, or in options, not in both");
    }
    if (profile.isPresent()) {
      return new ProfileInput(console, catalogs).one(profile.get());
    }
    if (nothingStated) {
      throw new UsageException(
          "say which device: with `--device PROFILE`, or with what is known of it, as"
              + " `--owner-kind government --owner-of US-TX`");
    }
    JurisdictionOption.checkKnown(places(), catalogs, console);
    return stated;
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
            .id("device")
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
