package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Jurisdiction;
import java.util.Optional;

/** The facts of a device while they are drawn: at first any, then bent towards a ban's scope. */
final class DeviceFacts {

  private final Dice dice;
  Optional<Platform> platform;
  Optional<FormFactor> formFactor;
  Optional<OwnerKind> kind;
  Optional<Jurisdiction> of;
  Optional<String> sector;
  Optional<ImmutableSet<Jurisdiction>> location;
  Optional<ImmutableSet<Jurisdiction>> contractsWith;
  Optional<ImmutableSet<Jurisdiction>> enrolledWith;
  Optional<ImmutableSet<Jurisdiction>> networks;
  ImmutableSet<String> purposes;

  DeviceFacts(Dice dice) {
    this.dice = dice;
    Owner owner = DeviceDraws.owner(dice);
    platform = dice.maybe(70, () -> dice.of(ScopeDraws.PLATFORMS));
    formFactor = dice.maybe(70, () -> dice.of(ScopeDraws.FORM_FACTORS));
    kind = owner.kind();
    of = owner.affiliation();
    sector = owner.sector();
    location = dice.maybe(75, () -> DeviceDraws.places(dice));
    contractsWith = dice.maybe(75, () -> DeviceDraws.places(dice));
    enrolledWith = dice.maybe(75, () -> DeviceDraws.places(dice));
    networks = dice.maybe(75, () -> DeviceDraws.places(dice));
    purposes = dice.chance(25) ? dice.someOf(World.PURPOSES, 1, 2) : ImmutableSet.of();
  }

  /** A place, alone or beside another. */
  Optional<ImmutableSet<Jurisdiction>> around(Jurisdiction place) {
    Jurisdiction near = PlaceDraws.near(dice, place);
    return Optional.of(
        dice.chance(80) ? ImmutableSet.of(near) : ImmutableSet.of(PlaceDraws.any(dice), near));
  }

  DeviceProfile toProfile() {
    return DeviceProfile.builder()
        .id(World.DEVICE)
        .platform(platform)
        .formFactor(formFactor)
        .owner(new Owner(kind, of, sector))
        .location(location)
        .contractsWith(contractsWith)
        .enrolledWith(enrolledWith)
        .networks(networks)
        .purposes(purposes)
        .build();
  }
}
