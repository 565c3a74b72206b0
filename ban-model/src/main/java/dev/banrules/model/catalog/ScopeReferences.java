package dev.banrules.model.catalog;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Scope;
import org.jspecify.annotations.Nullable;

/** Checks the jurisdictions that a scope names. */
final class ScopeReferences implements Scope.Visitor<@Nullable Void> {

  private final CatalogCheck check;
  private final int catalog;
  private final String at;

  ScopeReferences(CatalogCheck check, int catalog, String at) {
    this.check = check;
    this.catalog = catalog;
    this.at = at;
  }

  @Override
  public @Nullable Void devices(Scope.Devices scope) {
    scope.of().ifPresent(of -> check.jurisdiction(catalog, at + "/of", of));
    var except = scope.except().asList();
    for (int i = 0; i < except.size(); i++) {
      check.jurisdiction(catalog, at + "/except/" + i, except.get(i));
    }
    return null;
  }

  @Override
  public @Nullable Void criticalInfrastructure(Scope.CriticalInfrastructure scope) {
    scope.of().ifPresent(of -> check.jurisdiction(catalog, at + "/of", of));
    return null;
  }

  @Override
  public @Nullable Void platform(Scope.OnPlatform scope) {
    return null;
  }

  @Override
  public @Nullable Void formFactor(Scope.OfFormFactor scope) {
    return null;
  }

  @Override
  public @Nullable Void allOf(Scope.AllOf scope) {
    return all(scope.scopes(), "/allOf/");
  }

  @Override
  public @Nullable Void anyOf(Scope.AnyOf scope) {
    return all(scope.scopes(), "/anyOf/");
  }

  @Override
  public @Nullable Void not(Scope.Not scope) {
    return scope.scope().accept(new ScopeReferences(check, catalog, at + "/not"));
  }

  private @Nullable Void all(ImmutableList<Scope> scopes, String key) {
    for (int i = 0; i < scopes.size(); i++) {
      scopes.get(i).accept(new ScopeReferences(check, catalog, at + key + i));
    }
    return null;
  }
}
