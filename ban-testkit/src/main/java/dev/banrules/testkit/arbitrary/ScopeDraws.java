package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.Scope.Relation;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Jurisdiction;
import java.util.Optional;

/** Draws of scopes. */
final class ScopeDraws {

  static final ImmutableList<Platform> PLATFORMS =
      ImmutableList.of(Platform.ANDROID, Platform.IOS, Platform.WINDOWS);

  static final ImmutableList<FormFactor> FORM_FACTORS =
      ImmutableList.of(FormFactor.PHONE, FormFactor.TABLET, FormFactor.SERVER);

  private static final ImmutableList<Relation> RELATIONS = ImmutableList.copyOf(Relation.values());

  private static final int MAX_DEPTH = 3;

  private final Dice dice;
  private final Jurisdiction jurisdiction;

  /** Of a ban of some jurisdiction, near which those lie that are not bound. */
  ScopeDraws(Dice dice, Jurisdiction jurisdiction) {
    this.dice = dice;
    this.jurisdiction = jurisdiction;
  }

  Scope scope() {
    return scope(0);
  }

  private Scope scope(int depth) {
    int percent = dice.between(0, 99);
    if (percent < 78 || depth == MAX_DEPTH) {
      return leaf();
    }
    if (percent < 88) {
      return new Scope.AllOf(parts(depth));
    }
    return percent < 95 ? new Scope.AnyOf(parts(depth)) : new Scope.Not(scope(depth + 1));
  }

  private ImmutableList<Scope> parts(int depth) {
    return dice.list(1, 3, () -> scope(depth + 1));
  }

  Scope.AllOf allOf() {
    return new Scope.AllOf(parts(0));
  }

  Scope.AnyOf anyOf() {
    return new Scope.AnyOf(parts(0));
  }

  Scope.Not not() {
    return new Scope.Not(scope(1));
  }

  private Scope leaf() {
    int percent = dice.between(0, 99);
    if (percent < 65) {
      return devices();
    }
    return percent < 78 ? criticalInfrastructure() : percent < 89 ? onPlatform() : ofFormFactor();
  }

  Scope.Devices devices() {
    Relation relation = dice.of(RELATIONS);
    boolean governed = relation != Relation.ALL_DEVICES;
    Optional<Jurisdiction> of = of();
    if (governed && dice.chance(20)) {
      // whether a member is not bound depends on the day
      return new Scope.Devices(
          relation, of, true, ImmutableSet.of(PlaceDraws.union(dice, of.orElse(jurisdiction))));
    }
    return new Scope.Devices(
        relation,
        of,
        governed && dice.chance(35),
        governed && dice.chance(30)
            ? ImmutableSet.copyOf(dice.list(1, 2, () -> notBound(of.orElse(jurisdiction))))
            : ImmutableSet.of());
  }

  private Jurisdiction notBound(Jurisdiction place) {
    ImmutableList<Jurisdiction> near =
        PlaceDraws.related(place).stream()
            .filter(World.PLACES::contains)
            .collect(ImmutableList.toImmutableList());
    return near.isEmpty() || dice.chance(25) ? PlaceDraws.defined(dice) : dice.of(near);
  }

  Scope.CriticalInfrastructure criticalInfrastructure() {
    return new Scope.CriticalInfrastructure(of(), dice.someOf(World.SECTORS, 1, 2));
  }

  Scope.OnPlatform onPlatform() {
    return new Scope.OnPlatform(dice.someOf(PLATFORMS, 1, 2));
  }

  Scope.OfFormFactor ofFormFactor() {
    return new Scope.OfFormFactor(dice.someOf(FORM_FACTORS, 1, 2));
  }

  private Optional<Jurisdiction> of() {
    return dice.maybe(15, () -> PlaceDraws.defined(dice));
  }
}
