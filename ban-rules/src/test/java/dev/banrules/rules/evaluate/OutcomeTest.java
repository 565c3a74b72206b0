package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Force;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.model.verdict.Phase;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.Samples;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of semantics §7, and which findings outdo which. */
class OutcomeTest {

  @ParameterizedTest(name = "{0}: binding {1}, advisory {2}, notice {3}")
  @CsvSource({
    "IN_FORCE, VIOLATION, ADVISORY, NOTICE",
    "GRACE, DUE, ADVISORY, NOTICE",
    "UPCOMING, UPCOMING, UPCOMING, NOTICE",
    "SUSPENDED, SUSPENDED, SUSPENDED, NOTICE"
  })
  void followsTheTable(Phase phase, Consequence binding, Consequence advisory, Consequence notice) {
    assertThat(Outcome.consequence(false, phase, Force.BINDING)).contains(binding);
    assertThat(Outcome.consequence(false, phase, Force.ADVISORY)).contains(advisory);
    assertThat(Outcome.consequence(false, phase, Force.NOTICE)).contains(notice);
  }

  @ParameterizedTest
  @EnumSource(Force.class)
  void whatIsExcusedIsExemptInEveryPhaseButNone(Force force) {
    for (Phase phase : Phase.values()) {
      assertThat(Outcome.consequence(true, phase, force))
          .isEqualTo(phase == Phase.NONE ? Optional.empty() : Optional.of(Consequence.EXEMPT));
    }
    assertThat(Outcome.consequence(false, Phase.NONE, force)).isEmpty();
  }

  @Test
  void oneExcuseIsEnough() {
    assertThat(Outcome.isExcused(List.of())).isFalse();
    assertThat(Outcome.isExcused(List.of(excuse(Truth.NO), excuse(Truth.NO)))).isFalse();
    assertThat(Outcome.isExcused(List.of(excuse(Truth.NO), excuse(Truth.YES)))).isTrue();
  }

  private static Excuse excuse(Truth holds) {
    return new Excuse(Optional.empty(), Optional.empty(), Samples.EFFECTIVE, holds);
  }

  /** Conduct, certainty and consequence, as {@code use certain violation}. */
  private static Outcome outcome(String text) {
    List<String> words = Splitter.on(' ').splitToList(text);
    return new Outcome(
        Conduct.of(words.get(0)),
        Consequence.valueOf(words.get(2).toUpperCase(Locale.ROOT)),
        Certainty.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
        Match.of(new Step.Unrecognised(Truth.YES), ImmutableList.of()),
        Samples.EFFECTIVE,
        false,
        ImmutableList.of());
  }

  private static ImmutableList<Outcome> outcomes(String texts) {
    return Splitter.on(", ")
        .splitToStream(texts)
        .map(OutcomeTest::outcome)
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "use certain violation | use certain violation",
        "use certain violation, install certain violation | use certain violation",
        "update certain violation, install certain violation | install certain violation",
        "use certain due, install possible violation"
            + " | install possible violation, use certain due",
        "use possible due, install possible violation | install possible violation",
        "use possible due, install certain violation | install certain violation",
        "use possible violation, install certain violation | install certain violation",
        "use certain upcoming, install possible violation, update certain due"
            + " | install possible violation, update certain due",
        "use certain exempt, install certain violation | install certain violation",
        "use certain suspended, install certain notice | use certain suspended",
        "use possible exempt, install possible exempt, update certain exempt | update certain"
            + " exempt"
      })
  void thoseAreFindingsThatNoOtherOutdoes(String all, String findings) {
    assertThat(Outcome.notOutdone(outcomes(all))).containsExactlyElementsOf(outcomes(findings));
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(Outcome.notOutdone(List.of())).isEmpty();
  }

  @Test
  void isTheSameFindingHoweverCertain() {
    Outcome certain = outcome("use certain violation");

    assertThat(certain.isSameFinding(outcome("use possible violation"))).isTrue();
    assertThat(certain.isSameFinding(outcome("install certain violation"))).isFalse();
    assertThat(certain.isSameFinding(outcome("use certain due"))).isFalse();
    assertThat(certain.isSameAndAsCertain(outcome("use certain violation"))).isTrue();
    assertThat(certain.isSameAndAsCertain(outcome("use possible violation"))).isFalse();
    assertThat(certain.isSameAndAsCertain(outcome("use certain due"))).isFalse();
  }
}
