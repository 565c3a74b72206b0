package dev.banrules.model.ban;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Country;
import dev.banrules.model.value.Id;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A visitor is asked by the method for the form at hand, and what it makes is handed on. */
class VisitorsTest {

  private static final Scope OWN = Scope.Devices.of(Scope.Relation.OWN_DEVICES);
  private static final Target GAMES = new Target.ByCategory("games");

  static Stream<Arguments> scopes() {
    return Stream.of(
        Arguments.of(OWN, "devices"),
        Arguments.of(
            new Scope.CriticalInfrastructure(Optional.empty(), ImmutableSet.of("energy")),
            "criticalInfrastructure"),
        Arguments.of(new Scope.OnPlatform(ImmutableSet.of(Platform.ANDROID)), "platform"),
        Arguments.of(new Scope.OfFormFactor(ImmutableSet.of(FormFactor.PHONE)), "formFactor"),
        Arguments.of(new Scope.AllOf(ImmutableList.of(OWN)), "allOf"),
        Arguments.of(new Scope.AnyOf(ImmutableList.of(OWN)), "anyOf"),
        Arguments.of(new Scope.Not(OWN), "not"));
  }

  @ParameterizedTest
  @MethodSource("scopes")
  void scopesAreVisitedByTheirForm(Scope scope, String method) {
    assertThat(scope.accept(new ScopeNames())).isEqualTo(method + " " + scope);
  }

  static Stream<Arguments> targets() {
    return Stream.of(
        Arguments.of(Target.ByApplication.of(Id.of("game")), "application"),
        Arguments.of(new Target.ByVendor(Id.of("acme"), Reach.self()), "vendor"),
        Arguments.of(
            new Target.ByOrigin(ImmutableSet.of(Country.of("CN")), Optional.empty()), "origin"),
        Arguments.of(GAMES, "category"),
        Arguments.of(new Target.Listed(Id.of("list")), "listed"),
        Arguments.of(new Target.Anything(), "anything"),
        Arguments.of(new Target.AllOf(ImmutableList.of(GAMES)), "allOf"),
        Arguments.of(new Target.AnyOf(ImmutableList.of(GAMES)), "anyOf"),
        Arguments.of(new Target.Not(GAMES), "not"));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void targetsAreVisitedByTheirForm(Target target, String method) {
    assertThat(target.accept(new TargetNames())).isEqualTo(method + " " + target);
  }

  /** Names the method that was called and what it was called with. */
  private static final class ScopeNames implements Scope.Visitor<String> {
    @Override
    public String devices(Scope.Devices scope) {
      return "devices " + scope;
    }

    @Override
    public String criticalInfrastructure(Scope.CriticalInfrastructure scope) {
      return "criticalInfrastructure " + scope;
    }

    @Override
    public String platform(Scope.OnPlatform scope) {
      return "platform " + scope;
    }

    @Override
    public String formFactor(Scope.OfFormFactor scope) {
      return "formFactor " + scope;
    }

    @Override
    public String allOf(Scope.AllOf scope) {
      return "allOf " + scope;
    }

    @Override
    public String anyOf(Scope.AnyOf scope) {
      return "anyOf " + scope;
    }

    @Override
    public String not(Scope.Not scope) {
      return "not " + scope;
    }
  }

  /** Names the method that was called and what it was called with. */
  private static final class TargetNames implements Target.Visitor<String> {
    @Override
    public String application(Target.ByApplication target) {
      return "application " + target;
    }

    @Override
    public String vendor(Target.ByVendor target) {
      return "vendor " + target;
    }

    @Override
    public String origin(Target.ByOrigin target) {
      return "origin " + target;
    }

    @Override
    public String category(Target.ByCategory target) {
      return "category " + target;
    }

    @Override
    public String listed(Target.Listed target) {
      return "listed " + target;
    }

    @Override
    public String anything(Target.Anything target) {
      return "anything " + target;
    }

    @Override
    public String allOf(Target.AllOf target) {
      return "allOf " + target;
    }

    @Override
    public String anyOf(Target.AnyOf target) {
      return "anyOf " + target;
    }

    @Override
    public String not(Target.Not target) {
      return "not " + target;
    }
  }
}
