package dev.banrules.model.catalog;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.reference.ReferenceCheck;
import org.jspecify.annotations.Nullable;

/** Checks the jurisdictions that a scope names. */
final class ScopeReferences implements Scope.Visitor<@Nullable Void> {

  private final ReferenceCheck<CatalogPlace> references;
  private final CatalogPlace at;

  ScopeReferences(ReferenceCheck<CatalogPlace> references, CatalogPlace at) {
    this.references = references;
    this.at = at;
  }

  @Override
  public @Nullable Void devices(Scope.Devices scope) {
    scope.of().ifPresent(of -> references.refer(of, at.down("/of")));
    var except = scope.except().asList();
    for (int i = 0; i < except.size(); i++) {
      references.refer(except.get(i), at.down("/except/" + i));
    }
    return null;
  }

  @Override
  public @Nullable Void criticalInfrastructure(Scope.CriticalInfrastructure scope) {
    scope.of().ifPresent(of -> references.refer(of, at.down("/of")));
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
    return scope.scope().accept(new ScopeReferences(references, at.down("/not")));
  }

  private @Nullable Void all(ImmutableList<Scope> scopes, String key) {
    for (int i = 0; i < scopes.size(); i++) {
      scopes.get(i).accept(new ScopeReferences(references, at.down(key + i)));
    }
    return null;
  }
}
