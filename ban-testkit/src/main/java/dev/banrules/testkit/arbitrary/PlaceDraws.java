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

  /** The places above and below each place, its members, what it may be a member of, and itself. */
  private static final ImmutableMap<Jurisdiction, ImmutableList<Jurisdiction>> RELATED =
      Maps.toMap(
          ALL,
          place ->
              ALL.stream()
                  .filter(other -> isUnder(other, place) || isUnder(place, other))
                  .collect(ImmutableList.toImmutableList()));

  private static boolean isUnder(Jurisdiction lower, Jurisdiction upper) {
    return lower.code().startsWith(upper.code())
        || World.MEMBERS.getOrDefault(upper.code(), ImmutableList.of()).contains(lower);
  }

  private static final ImmutableList<Jurisdiction> UNIONS =
      ALL.stream()
          .filter(place -> World.MEMBERS.containsKey(place.code()))
          .collect(ImmutableList.toImmutableList());

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
    if (World.MEMBERS.containsKey(place.code()) && dice.chance(65)) {
      return inside(dice, place);
    }
    if (dice.chance(78)) {
      return place;
    }
    return dice.chance(15) ? any(dice) : dice.of(related(place));
  }

  /** A place that may lie in another, or the other itself where none may. */
  static Jurisdiction inside(Dice dice, Jurisdiction place) {
    ImmutableList<Jurisdiction> members = World.MEMBERS.get(place.code());
    if (members != null) {
      Jurisdiction member = dice.early(members);
      return World.MEMBERS.containsKey(member.code()) ? inside(dice, member) : member;
    }
    ImmutableList<Jurisdiction> parts =
        related(place).stream()
            .filter(other -> !other.equals(place) && isUnder(other, place) && !other.isBody())
            .collect(ImmutableList.toImmutableList());
    return parts.isEmpty() ? place : dice.of(parts);
  }

  /** The places in a union that may also lie in another place. */
  static ImmutableList<Jurisdiction> inBoth(Jurisdiction union, Jurisdiction place) {
    return World.MEMBERS.getOrDefault(union.code(), ImmutableList.of()).stream()
        .filter(member -> isUnder(member, place))
        .collect(ImmutableList.toImmutableList());
  }

  /** A union, one that may have members in the place where there is such a one. */
  static Jurisdiction union(Dice dice, Jurisdiction place) {
    ImmutableList<Jurisdiction> there =
        UNIONS.stream()
            .filter(union -> !union.equals(place) && !inBoth(union, place).isEmpty())
            .collect(ImmutableList.toImmutableList());
    return dice.of(there.isEmpty() ? UNIONS : there);
  }

  /** The places of which one is above or below another, and that one. */
  static ImmutableList<Jurisdiction> related(Jurisdiction place) {
    return RELATED.getOrDefault(place, World.PLACES);
  }

  static Membership membership(Dice dice) {
    return membership(dice, dice.of(World.MEMBERS.values()));
  }

  private static Membership membership(Dice dice, ImmutableList<Jurisdiction> members) {
    return new Membership(dice.early(members), Days.period(dice, 65));
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
        members == null ? ImmutableList.of() : dice.list(1, 4, () -> membership(dice, members)));
  }
}
