package dev.banrules.model.ban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.place.Country;
import dev.banrules.model.value.Percent;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TargetTest {

  private static final ImmutableSet<Country> CHINA = ImmutableSet.of(Country.of("CN"));

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong(
            () -> new Target.AllOf(ImmutableList.of()),
            "`allOf` must not be empty: leave it out or name one"),
        wrong(
            () -> new Target.AnyOf(ImmutableList.of()),
            "`anyOf` must not be empty: leave it out or name one"),
        wrong(
            () -> new Target.ByOrigin(ImmutableSet.of(), Optional.empty()),
            "the countries of an origin must not be empty: leave it out or name one"),
        wrong(
            () -> new Target.ByOrigin(CHINA, Optional.of(Percent.ZERO)),
            "`0` is not a threshold above 0 percent"),
        wrong(
            () -> new Target.ByCategory("Social media"),
            "`Social media` is not a kebab-case word such as `law-enforcement`"));
  }

  private static Arguments wrong(Supplier<Target> target, String message) {
    return Arguments.of(target, message);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void rejectsWhatMeansNothing(Supplier<Target> target, String message) {
    assertThatIllegalArgumentException().isThrownBy(target::get).withMessage(message);
  }

  @Test
  void anOwnerOfAMillionthOfAPercentMayCount() {
    Percent least = new Percent(1);

    assertThat(new Target.ByOrigin(CHINA, Optional.of(least)).ownedFrom()).contains(least);
  }
}
