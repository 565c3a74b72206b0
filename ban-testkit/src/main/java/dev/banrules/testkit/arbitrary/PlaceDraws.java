package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.banrules.model.place.Country;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;

/** Draws of {@code dev.banrules.model.place}. */
final class PlaceDraws {

  private static final ImmutableList<Jurisdiction> ALL =
      ImmutableList.<Jurisdiction>builder().addAll(World.PLACES).addAll(World.OTHER_PLACES).build();

  /** The places above and below each place, and the place itself. */
  private static final ImmutableMap<Jurisdiction, ImmutableList<Jurisdiction>> RELATED =
      Maps.toMap(
          ALL,
          place ->
              ALL.stream()
                  .filter(
                      other ->
                          other.code().startsWith(place.code())
                              || place.code().startsWith(other.code()))
                  .collect(ImmutableList.toImmutableList()));

  /** The places that a catalog must define. */
  private static final ImmutableList<Jurisdiction> TO_DEFINE =
      World.PLACES.stream()
          .filter(place -> place.isBody() || place.country().isEmpty())
          .collect(ImmutableList.toImmutableList());

  private PlaceDraws() {}

  static Country country(Dice dice) {
    return dice.early(World.COUNTRIES);
  }

  /** A place that every drawn catalog defines. */
  static Jurisdiction defined(Dice dice) {
    return dice.early(World.PLACES);
  }

  /** A place where a device may be. */
  static Jurisdiction any(Dice dice) {
    return dice.chance(85) ? defined(dice) : dice.of(World.OTHER_PLACES);
  }

  /** The place itself, or one that is above, below or beside it, or may be a member of it. */
  static Jurisdiction near(Dice dice, Jurisdiction place) {
    ImmutableList<Jurisdiction> members = World.MEMBERS.get(place.code());
    if (members != null && dice.chance(50)) {
      return near(dice, dice.of(members));
    }
    if (dice.chance(78)) {
      return place;
    }
    return dice.chance(15) ? any(dice) : dice.of(RELATED.getOrDefault(place, World.PLACES));
  }

  static Membership membership(Dice dice) {
    return membership(dice, World.MEMBERS.get("EU"));
  }

  private static Membership membership(Dice dice, ImmutableList<Jurisdiction> members) {
    return new Membership(dice.early(members), Days.period(dice));
  }

  static JurisdictionEntry entry(Dice dice) {
    return entry(dice, dice.of(World.PLACES));
  }

  /** Definitions of all places, so that a catalog can refer to any. */
  static ImmutableList<JurisdictionEntry> entries(Dice dice) {
    return TO_DEFINE.stream()
        .map(place -> entry(dice, place))
        .collect(ImmutableList.toImmutableList());
  }

  private static JurisdictionEntry entry(Dice dice, Jurisdiction place) {
    ImmutableList<Jurisdiction> members = World.MEMBERS.get(place.code());
    return new JurisdictionEntry(
        place,
        "The place " + place,
        members == null ? ImmutableList.of() : dice.list(1, 3, () -> membership(dice, members)));
  }
}
