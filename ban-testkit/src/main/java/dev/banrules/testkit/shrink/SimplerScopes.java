package dev.banrules.testkit.shrink;

import static dev.banrules.testkit.shrink.Simpler.made;
import static dev.banrules.testkit.shrink.Simpler.smaller;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.banrules.model.ban.Scope;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps of scopes: a part alone, fewer parts, simpler leaves. */
public final class SimplerScopes implements Scope.Visitor<Stream<Scope>> {

  private static final SimplerScopes STEPS = new SimplerScopes();

  private SimplerScopes() {}

  /**
   * {@return the steps of a scope}
   *
   * @param scope the scope
   */
  public static Stream<Scope> scope(Scope scope) {
    return scope.accept(STEPS);
  }

  @Override
  public Stream<Scope> devices(Scope.Devices scope) {
    return Streams.concat(
        scope.of().isPresent()
            ? Stream.of(
                new Scope.Devices(
                    scope.relation(), Optional.empty(), scope.subdivisions(), scope.except()))
            : Stream.empty(),
        scope.subdivisions()
            ? Stream.of(new Scope.Devices(scope.relation(), scope.of(), false, scope.except()))
            : Stream.empty(),
        smaller(scope.except())
            .map(e -> new Scope.Devices(scope.relation(), scope.of(), scope.subdivisions(), e)));
  }

  @Override
  public Stream<Scope> criticalInfrastructure(Scope.CriticalInfrastructure scope) {
    return Stream.concat(
        scope.of().stream()
            .map(of -> new Scope.CriticalInfrastructure(Optional.empty(), scope.sectors())),
        made(smaller(scope.sectors()), s -> new Scope.CriticalInfrastructure(scope.of(), s)));
  }

  @Override
  public Stream<Scope> platform(Scope.OnPlatform scope) {
    return made(smaller(scope.platforms()), Scope.OnPlatform::new);
  }

  @Override
  public Stream<Scope> formFactor(Scope.OfFormFactor scope) {
    return made(smaller(scope.formFactors()), Scope.OfFormFactor::new);
  }

  @Override
  public Stream<Scope> allOf(Scope.AllOf scope) {
    return Stream.concat(
        scope.scopes().stream(),
        made(Simpler.list(scope.scopes(), SimplerScopes::scope), Scope.AllOf::new));
  }

  @Override
  public Stream<Scope> anyOf(Scope.AnyOf scope) {
    return Stream.concat(
        scope.scopes().stream(),
        made(Simpler.list(scope.scopes(), SimplerScopes::scope), Scope.AnyOf::new));
  }

  @Override
  public Stream<Scope> not(Scope.Not scope) {
    return Stream.concat(
        Stream.of(scope.scope(), everywhere()), scope(scope.scope()).map(Scope.Not::new));
  }

  private static Scope everywhere() {
    return new Scope.Devices(
        Scope.Relation.ALL_DEVICES, Optional.empty(), false, ImmutableSet.of());
  }
}
