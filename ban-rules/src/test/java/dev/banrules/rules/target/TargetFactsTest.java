package dev.banrules.rules.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.place.Country;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TargetFactsTest {

  private static final ImmutableSet<Country> CHINA = ImmutableSet.of(Country.of("CN"));
  private static final Optional<Threshold> MAJORITY = Optional.of(Threshold.parse(">50"));
  private static final Target APPLICATION =
      new Target.ByApplication(Id.of("game"), false, Optional.empty());

  static Stream<Arguments> facts() {
    return Stream.of(
        Arguments.of(APPLICATION, new TargetFacts(false, false, false, false)),
        Arguments.of(
            new Target.ByApplication(Id.of("game"), true, Optional.empty()),
            new TargetFacts(false, false, false, true)),
        Arguments.of(vendor(Reach.self()), new TargetFacts(false, false, false, false)),
        Arguments.of(
            vendor(Reach.subsidiaries(MAJORITY.get())), new TargetFacts(false, true, false, false)),
        Arguments.of(
            vendor(new Reach(MAJORITY, true, false, true, false)),
            new TargetFacts(false, true, true, false)),
        Arguments.of(
            new Target.ByOrigin(CHINA, Optional.empty()),
            new TargetFacts(true, false, false, false)),
        Arguments.of(
            new Target.ByOrigin(CHINA, Optional.of(Percent.parse("50"))),
            new TargetFacts(true, true, false, false)),
        Arguments.of(new Target.ByCategory("games"), new TargetFacts(true, false, false, false)));
  }

  private static Target vendor(Reach reach) {
    return new Target.ByVendor(Id.of("acme"), reach);
  }

  /**
   * Whatever stands beside it, and on whichever side, a target asks about all that its parts do.
   */
  @ParameterizedTest
  @MethodSource("facts")
  void areThoseOfAllParts(Target target, TargetFacts facts) {
    assertThat(TargetFacts.of(target)).isEqualTo(facts);
    assertThat(TargetFacts.of(new Target.Not(target))).isEqualTo(facts);
    assertThat(TargetFacts.of(new Target.AllOf(ImmutableList.of(target, APPLICATION))))
        .isEqualTo(facts);
    assertThat(TargetFacts.of(new Target.AnyOf(ImmutableList.of(APPLICATION, target))))
        .isEqualTo(facts);
  }
}
