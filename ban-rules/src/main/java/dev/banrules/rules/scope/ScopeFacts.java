package dev.banrules.rules.scope;

import dev.banrules.model.ban.Scope;

/** Whether the answer of a scope can change with memberships of supranational places. */
public final class ScopeFacts implements Scope.Visitor<Boolean> {

  private static final ScopeFacts INSTANCE = new ScopeFacts();

  private ScopeFacts() {}

  /**
   * {@return whether a scope asks what lies within a place}
   *
   * @param scope the scope
   */
  public static boolean isTerritorial(Scope scope) {
    return scope.accept(INSTANCE);
  }

  @Override
  public Boolean devices(Scope.Devices scope) {
    return scope.relation() == Scope.Relation.ALL_DEVICES || scope.subdivisions();
  }

  @Override
  public Boolean criticalInfrastructure(Scope.CriticalInfrastructure scope) {
    return true;
  }

  @Override
  public Boolean platform(Scope.OnPlatform scope) {
    return false;
  }

  @Override
  public Boolean formFactor(Scope.OfFormFactor scope) {
    return false;
  }

  @Override
  public Boolean allOf(Scope.AllOf scope) {
    return scope.scopes().stream().anyMatch(ScopeFacts::isTerritorial);
  }

  @Override
  public Boolean anyOf(Scope.AnyOf scope) {
    return scope.scopes().stream().anyMatch(ScopeFacts::isTerritorial);
  }

  @Override
  public Boolean not(Scope.Not scope) {
    return isTerritorial(scope.scope());
  }
}
