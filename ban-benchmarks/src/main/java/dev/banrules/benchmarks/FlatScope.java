package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Scope;

/**
 * The form factors that the scopes of a {@link BenchmarkWorld} name, beside devices of the
 * government.
 */
final class FlatScope implements Scope.Visitor<ImmutableSet<String>> {

  @Override
  public ImmutableSet<String> devices(Scope.Devices scope) {
    if (!scope.equals(Scope.Devices.of(Scope.Relation.GOVERNMENT_DEVICES))) {
      throw unsupported();
    }
    return ImmutableSet.of();
  }

  @Override
  public ImmutableSet<String> formFactor(Scope.OfFormFactor scope) {
    return scope.formFactors().stream().map(Enum::name).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public ImmutableSet<String> allOf(Scope.AllOf scope) {
    return scope.scopes().stream()
        .flatMap(part -> part.accept(this).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public ImmutableSet<String> criticalInfrastructure(Scope.CriticalInfrastructure scope) {
    throw unsupported();
  }

  @Override
  public ImmutableSet<String> platform(Scope.OnPlatform scope) {
    throw unsupported();
  }

  @Override
  public ImmutableSet<String> anyOf(Scope.AnyOf scope) {
    throw unsupported();
  }

  @Override
  public ImmutableSet<String> not(Scope.Not scope) {
    throw unsupported();
  }

  private static UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException("no world has it");
  }
}
