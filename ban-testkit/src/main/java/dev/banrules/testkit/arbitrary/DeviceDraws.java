package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import java.util.Optional;

/** Draws of devices and software that look at no catalog. */
final class DeviceDraws {

  static final ImmutableList<OwnerKind> OWNER_KINDS = ImmutableList.copyOf(OwnerKind.values());

  private DeviceDraws() {}

  static DeviceProfile device(Dice dice) {
    DeviceProfile facts = new DeviceFacts(dice).toProfile();
    return DeviceProfile.builder()
        .from(facts)
        .coverage(coverage(dice))
        .software(dice.list(0, 3, () -> software(dice)))
        .build();
  }

  static Coverage coverage(Dice dice) {
    return dice.chance(86) ? Coverage.COMPLETE : dice.oneOf(Coverage.PARTIAL, Coverage.NONE);
  }

  static Owner owner(Dice dice) {
    return new Owner(
        dice.maybe(75, () -> dice.early(OWNER_KINDS)),
        dice.maybe(75, () -> PlaceDraws.any(dice)),
        dice.maybe(50, () -> dice.of(World.SECTORS)));
  }

  /** Places; now and then a stated none. */
  static ImmutableSet<Jurisdiction> places(Dice dice) {
    return dice.chance(20)
        ? ImmutableSet.of()
        : ImmutableSet.copyOf(dice.list(1, 2, () -> PlaceDraws.any(dice)));
  }

  static Software software(Dice dice) {
    Software.Builder software = whatItCallsItself(dice);
    history(dice, software);
    if (dice.chance(15)) {
      software.components(dice.list(1, 2, () -> component(dice)));
    }
    return software.build();
  }

  static Software component(Dice dice) {
    Software.Builder component = whatItCallsItself(dice);
    component.version(dice.maybe(50, () -> dice.early(World.VERSIONS)));
    component.edition(edition(dice));
    if (dice.chance(15)) {
      component.addComponents(whatItCallsItself(dice).build());
    }
    return component.build();
  }

  private static Software.Builder whatItCallsItself(Dice dice) {
    Software.Builder software = Software.builder();
    int kinds = dice.between(1, 7);
    if ((kinds & 1) != 0) {
      software.name(
          dice.chance(90)
              ? ApplicationDraws.name(dice, dice.early(World.APPLICATIONS))
              : World.UNKNOWN_NAME);
    }
    if ((kinds & 2) != 0) {
      software.publisher(publisher(dice));
    }
    if ((kinds & 4) != 0) {
      software.identifiers(dice.list(1, 2, () -> ApplicationDraws.identifier(dice)));
    }
    if (dice.chance(8)) {
      software.kind(ProductKind.HARDWARE);
    }
    return software;
  }

  static Optional<String> edition(Dice dice) {
    return dice.maybe(40, () -> dice.early(World.EDITIONS));
  }

  static String publisher(Dice dice) {
    return dice.chance(90)
        ? VendorDraws.publisher(dice, VendorDraws.name(dice, dice.early(World.VENDORS)))
        : World.UNKNOWN_PUBLISHER;
  }

  /** Version, edition and days, each of them stated or not. */
  static void history(Dice dice, Software.Builder software) {
    software.edition(edition(dice));
    software.version(dice.maybe(65, () -> dice.early(World.VERSIONS)));
    software.installedAt(dice.maybe(65, () -> Days.any(dice)));
    software.lastUpdate(
        dice.chance(15) ? LastUpdate.never() : LastUpdate.of(dice.maybe(65, () -> Days.any(dice))));
  }
}
