package dev.banrules.model.ban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Scope.Relation;
import dev.banrules.model.place.Jurisdiction;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

class ScopeTest {

  private static final ImmutableSet<Jurisdiction> COMMONS =
      ImmutableSet.of(Jurisdiction.of("CA/commons"));

  private static Scope.Devices devices(
      Relation relation, boolean subdivisions, ImmutableSet<Jurisdiction> except) {
    return new Scope.Devices(relation, Optional.empty(), subdivisions, except);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"ALL_DEVICES"})
  void governmentsMayBeOfSubdivisionsAndExcepted(Relation relation) {
    assertThat(devices(relation, true, COMMONS).except()).isEqualTo(COMMONS);
  }

  @Test
  void allDevicesKnowNeither() {
    String message = "`subdivisions` and `except` don't go with all-devices";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> devices(Relation.ALL_DEVICES, true, ImmutableSet.of()))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> devices(Relation.ALL_DEVICES, false, COMMONS))
        .withMessage(message);
  }

  static Stream<Arguments> empty() {
    return Stream.of(
        empty(() -> new Scope.OnPlatform(ImmutableSet.of()), "`platform`"),
        empty(() -> new Scope.OfFormFactor(ImmutableSet.of()), "`formFactor`"),
        empty(() -> new Scope.AllOf(ImmutableList.of()), "`allOf`"),
        empty(() -> new Scope.AnyOf(ImmutableList.of()), "`anyOf`"),
        empty(
            () -> new Scope.CriticalInfrastructure(Optional.empty(), ImmutableSet.of()),
            "`sectors`"));
  }

  private static Arguments empty(Supplier<Scope> scope, String what) {
    return Arguments.of(scope, what);
  }

  @ParameterizedTest
  @MethodSource("empty")
  void rejectsEmptyLists(Supplier<Scope> scope, String what) {
    assertThatIllegalArgumentException()
        .isThrownBy(scope::get)
        .withMessage("%s must not be empty: leave it out or name one", what);
  }

  @Test
  void sectorsAreKebabCaseWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Scope.CriticalInfrastructure(Optional.empty(), ImmutableSet.of("Energy")))
        .withMessage("`Energy` is not a kebab-case word such as `law-enforcement`");
  }
}
