package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.Optional;

/** Draws of waivers that apply, or nearly. */
final class WaiverDraws {

  private WaiverDraws() {}

  /** A waiver of some ban, with no catalog in sight. */
  static Waiver waiver(Dice dice) {
    return dated(dice, Id.of("w1"), Days.any(dice))
        .ban(dice.early(BanDraws.IDS))
        .devices(dice.someOf(World.DEVICES, 1, 2))
        .build();
  }

  static Waiver waiver(Dice dice, Id<Waiver> id, Ban ban, CatalogSet catalogs, LocalDate at) {
    Waiver.Builder waiver = dated(dice, id, at).ban(ban.id());
    if (!ban.exemptions().isEmpty() && dice.chance(65)) {
      waiver.exemption(dice.of(ban.exemptions()).id());
    }
    int covers = dice.between(0, 9);
    if (covers < 8) {
      waiver.devices(
          dice.chance(85) ? ImmutableSet.of(World.DEVICE) : ImmutableSet.of(World.DEVICES.get(1)));
    }
    if (covers > 6) {
      waiver.owners(
          dice.someOf(dice.list(1, 2, () -> PlaceDraws.near(dice, ban.jurisdiction())), 1, 2));
    }
    if (!catalogs.applications().isEmpty() && dice.chance(25)) {
      waiver.applications(
          dice.someOf(catalogs.applications().stream().map(app -> app.id()).toList(), 1, 2));
    }
    return waiver.build();
  }

  /** Mostly around the day. */
  private static Waiver.Builder dated(Dice dice, Id<Waiver> id, LocalDate day) {
    LocalDate from = day.minusDays(dice.oneOf(0, 1, 30, 200));
    LocalDate until = dice.oneOf(from.plusDays(1), day.plusDays(1), day.plusDays(40));
    Optional<LocalDate> boundary = dice.maybe(25, () -> Days.boundary(dice));
    return Waiver.builder()
        .id(id)
        .approvedBy("An officer")
        .from(from)
        .until(
            boundary
                .filter(b -> b.isAfter(from))
                .orElse(until.isAfter(from) ? until : from.plusDays(1)));
  }
}
