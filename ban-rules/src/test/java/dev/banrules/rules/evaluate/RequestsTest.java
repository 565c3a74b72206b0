package dev.banrules.rules.evaluate;

import static dev.banrules.rules.evaluate.Audits.BAN;
import static dev.banrules.rules.evaluate.Audits.day;
import static dev.banrules.rules.evaluate.Audits.device;
import static dev.banrules.rules.evaluate.Audits.engine;
import static dev.banrules.rules.evaluate.Audits.game;
import static dev.banrules.rules.evaluate.Audits.options;
import static dev.banrules.rules.evaluate.Audits.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.rules.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §7: decisions before a conduct happens, and explanations. */
class RequestsTest {

  @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "use | 2025-03-31 | ALLOW | ''",
        "use | 2025-04-01 | ALLOW | use certain upcoming since 2025-04-01",
        "use | 2025-05-31 | ALLOW | use certain due since 2025-05-01 due 2025-05-31",
        "use | 2025-06-01 | DENY | use certain violation since 2025-06-01",
        "install | 2025-05-14 | ALLOW | install certain upcoming since 2025-04-01",
        "install | 2025-05-15 | DENY | install certain violation since 2025-05-15",
        "install | 2025-07-15 | ALLOW | install certain suspended since 2025-07-01",
        "install | 2025-10-01 | ALLOW | ''",
        "procure | 2025-06-01 | ALLOW | ''"
      })
  void decidesOneConductBeforeItHappens(
      String conduct, LocalDate at, Answer answer, String findings) {
    Decision decision =
        engine(BAN)
            .decide(Samples.device().build(), game(null, null), Conduct.of(conduct), at, options());

    assertThat(decision.answer()).isEqualTo(answer);
    assertThat(texts(decision.findings())).isEqualTo(findings);
    assertThat(decision.recognised()).isTrue();
    assertThat(decision.conduct()).isEqualTo(Conduct.of(conduct));
    assertThat(decision.device()).isEqualTo("d");
    assertThat(decision.at()).isEqualTo(at);
  }

  @Test
  void decidesOfWhatNobodyKnows() {
    Decision decision =
        engine(BAN)
            .decide(
                Samples.device().build(),
                Samples.software("deb:unknown").build(),
                Conduct.INSTALL,
                day("06-01"),
                options());

    assertThat(decision.recognised()).isFalse();
    assertThat(decision.answer()).isEqualTo(Answer.ALLOW);
  }

  @Test
  void explainsEachConductAlsoWhereTheBanDoesNotApply() {
    DeviceProfile device =
        Samples.device()
            .addSoftware(game("2025-05-20", "never"), Samples.software("deb:unknown").build())
            .build();

    List<Explanation> explanations = engine(BAN).explain(device, BAN.id(), day("05-25"), options());

    assertThat(explanations)
        .extracting(
            e ->
                e.software()
                    + " "
                    + e.conduct()
                    + " "
                    + e.hit()
                    + e.consequence().map(c -> " " + c).orElse(""))
        .containsExactly(
            "0 use YES",
            "0 install YES VIOLATION",
            "0 update NO",
            "1 use NO",
            "1 install NO",
            "1 update NO");
    assertThat(engine(BAN).explain(device, Id.of("none"), day("05-25"), options())).isEmpty();
  }

  @Test
  void explainsWhatIsOnlyPossible() {
    Ban installs = Samples.ban("b").prohibits(ImmutableSet.of(Conduct.INSTALL)).build();

    assertThat(
            engine(installs)
                .explain(device(game(null, null)), installs.id(), Samples.EFFECTIVE, options()))
        .extracting(e -> e.conduct() + " " + e.hit() + " " + e.consequence().orElseThrow())
        .containsExactly("install UNKNOWN VIOLATION");
  }

  /** Semantics §7: of an undated event, the hit is unknown where some day would count. */
  @ParameterizedTest
  @CsvSource({
    ", never, 'use YES VIOLATION, install UNKNOWN, update NO'",
    ", , 'use YES VIOLATION, install UNKNOWN, update UNKNOWN'",
    "2025-06-10, never, 'use YES VIOLATION, install YES, update NO'"
  })
  void explainsEventsThatAreOutdoneOrHaveNotHappened(
      String installed, String updated, String expected) {
    List<Explanation> explanations =
        engine(BAN).explain(device(game(installed, updated)), BAN.id(), day("06-15"), options());

    assertThat(
            explanations.stream()
                .map(
                    e -> e.conduct() + " " + e.hit() + e.consequence().map(c -> " " + c).orElse(""))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  /** A request is about a new act, whatever has happened before. */
  @Test
  void explainsARequestAsItIsDecided() {
    Ban access = Samples.ban("b").prohibits(ImmutableSet.of(Conduct.ACCESS)).build();
    DeviceProfile device = Samples.device().build();
    Software known = game("2025-05-20", "never");
    Software unknown = Samples.software("deb:unknown").build();

    assertThat(
            engine(access)
                .explain(device, known, Conduct.ACCESS, access.id(), Samples.EFFECTIVE, options())
                .orElseThrow())
        .extracting(e -> e.conduct() + " " + e.hit() + " " + e.consequence().orElseThrow())
        .isEqualTo("access YES VIOLATION");
    assertThat(
            engine(access)
                .explain(device, unknown, Conduct.ACCESS, access.id(), Samples.EFFECTIVE, options())
                .orElseThrow())
        .extracting(e -> e.hit() + " " + e.consequence())
        .isEqualTo("NO Optional.empty");
    assertThat(
            engine(access)
                .explain(device, known, Conduct.USE, access.id(), Samples.EFFECTIVE, options()))
        .isEmpty();
    assertThat(
            engine(access)
                .explain(device, known, Conduct.ACCESS, Id.of("c"), Samples.EFFECTIVE, options()))
        .isEmpty();
  }
}
