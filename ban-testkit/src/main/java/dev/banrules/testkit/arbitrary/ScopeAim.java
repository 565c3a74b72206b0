package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.place.Jurisdiction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bends a device's facts so that a scope covers it, or nearly. */
final class ScopeAim implements Scope.Visitor<@Nullable Void> {

  private final Dice dice;
  private final Jurisdiction jurisdiction;
  private final DeviceFacts facts;

  private ScopeAim(Dice dice, Ban ban, DeviceFacts facts) {
    this.dice = dice;
    this.jurisdiction = ban.jurisdiction();
    this.facts = facts;
  }

  static void at(Dice dice, Ban ban, DeviceFacts facts) {
    ban.scope().accept(new ScopeAim(dice, ban, facts));
  }

  @Override
  public @Nullable Void devices(Scope.Devices scope) {
    Jurisdiction wanted = scope.of().orElse(jurisdiction);
    switch (scope.relation()) {
      case ALL_DEVICES:
        facts.location = facts.around(wanted);
        break;
      case GOVERNMENT_DEVICES:
        facts.kind = Optional.of(OwnerKind.GOVERNMENT);
        own(scope, wanted);
        break;
      case OWN_DEVICES:
        own(scope, wanted);
        break;
      case CONTRACTOR_DEVICES:
        facts.contractsWith = governed(scope, wanted);
        break;
      case ENROLLED_PERSONAL_DEVICES:
        facts.kind = Optional.of(OwnerKind.PERSONAL);
        facts.enrolledWith = governed(scope, wanted);
        break;
      case NETWORKED_DEVICES:
        facts.networks = governed(scope, wanted);
        break;
    }
    return null;
  }

  private void own(Scope.Devices scope, Jurisdiction wanted) {
    facts.of = Optional.of(PlaceDraws.near(dice, wantedOrExcepted(scope, wanted)));
  }

  private Optional<ImmutableSet<Jurisdiction>> governed(Scope.Devices scope, Jurisdiction wanted) {
    return facts.around(wantedOrExcepted(scope, wanted));
  }

  private Jurisdiction wantedOrExcepted(Scope.Devices scope, Jurisdiction wanted) {
    ImmutableList<Jurisdiction> both =
        scope.except().stream()
            .flatMap(union -> PlaceDraws.inBoth(union, wanted).stream())
            .collect(ImmutableList.toImmutableList());
    if (!both.isEmpty() && dice.chance(80)) {
      return dice.of(both);
    }
    Jurisdiction place =
        !scope.except().isEmpty() && dice.chance(45) ? dice.of(scope.except()) : wanted;
    return scope.subdivisions() && dice.chance(50) ? PlaceDraws.inside(dice, place) : place;
  }

  @Override
  public @Nullable Void criticalInfrastructure(Scope.CriticalInfrastructure scope) {
    facts.kind = Optional.of(OwnerKind.BUSINESS);
    facts.sector = Optional.of(dice.of(scope.sectors()));
    facts.location = facts.around(scope.of().orElse(jurisdiction));
    return null;
  }

  @Override
  public @Nullable Void platform(Scope.OnPlatform scope) {
    facts.platform = Optional.of(dice.of(scope.platforms()));
    return null;
  }

  @Override
  public @Nullable Void formFactor(Scope.OfFormFactor scope) {
    facts.formFactor = Optional.of(dice.of(scope.formFactors()));
    return null;
  }

  @Override
  public @Nullable Void allOf(Scope.AllOf scope) {
    scope.scopes().forEach(part -> part.accept(this));
    return null;
  }

  @Override
  public @Nullable Void anyOf(Scope.AnyOf scope) {
    return dice.of(scope.scopes()).accept(this);
  }

  /** What is drawn at random mostly fails to satisfy, so it is left as it is. */
  @Override
  public @Nullable Void not(Scope.Not scope) {
    return null;
  }
}
