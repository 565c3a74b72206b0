package dev.banrules.cli.device;

import com.google.common.collect.ImmutableSet;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.option.JurisdictionOption;
import dev.banrules.cli.option.PlaceOrNone;
import dev.banrules.io.document.StatedFacts;
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

/** Facts of devices that options state. */
final class FactOptions {

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
      description = "Where the device is, such as CA-ON, or none; repeatable.")
  private List<PlaceOrNone> locations = new ArrayList<>();

  @Option(
      names = "--contracts-with",
      paramLabel = "CODE",
      description = "A government in whose contracts the device is used, or none; repeatable.")
  private List<PlaceOrNone> contracts = new ArrayList<>();

  @Option(
      names = "--enrolled-with",
      paramLabel = "CODE",
      description =
          "A government or organisation for which a personal device is used, or none; repeatable.")
  private List<PlaceOrNone> enrolments = new ArrayList<>();

  @Option(
      names = "--network",
      paramLabel = "CODE",
      description =
          "A government or organisation whose network the device is connected to, or none; repeatable.")
  private List<PlaceOrNone> networks = new ArrayList<>();

  @Option(
      names = "--purpose",
      paramLabel = "WORD",
      description = "What the device is used for, such as law-enforcement; repeatable.")
  private List<String> purposes = new ArrayList<>();

  /** The facts, or empty where none is stated; places are checked against the catalogs. */
  Optional<DeviceProfile> stated(CatalogSet catalogs, Console console) {
    DeviceProfile stated = profile();
    if (stated.equals(DeviceProfile.builder().id(stated.id()).build())) {
      return Optional.empty();
    }
    JurisdictionOption.checkKnown(places(), catalogs, console);
    return Optional.of(stated);
  }

  private ImmutableSet<Jurisdiction> places() {
    ImmutableSet.Builder<Jurisdiction> places = ImmutableSet.builder();
    ownerOf.ifPresent(places::add);
    for (List<PlaceOrNone> named : List.of(locations, contracts, enrolments, networks)) {
      PlaceOrNone.places(named).ifPresent(places::addAll);
    }
    return places.build();
  }

  private DeviceProfile profile() {
    return DeviceProfile.builder()
        .id(StatedFacts.NO_ID)
        .owner(new Owner(ownerKind, ownerOf, ownerSector))
        .platform(platform)
        .formFactor(formFactor)
        .location(PlaceOrNone.places(locations))
        .contractsWith(PlaceOrNone.places(contracts))
        .enrolledWith(PlaceOrNone.places(enrolments))
        .networks(PlaceOrNone.places(networks))
        .purposes(purposes)
        .build();
  }
}
