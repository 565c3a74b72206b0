package dev.banrules.rules.evaluate;

import static dev.banrules.rules.evaluate.Audits.BAN;
import static dev.banrules.rules.evaluate.Audits.day;
import static dev.banrules.rules.evaluate.Audits.device;
import static dev.banrules.rules.evaluate.Audits.engine;
import static dev.banrules.rules.evaluate.Audits.game;
import static dev.banrules.rules.evaluate.Audits.options;
import static dev.banrules.rules.evaluate.Audits.suspension;
import static dev.banrules.rules.evaluate.Audits.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.Samples;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §7: installs and updates, on a day that is stated or not. */
class EventsTest {

  @ParameterizedTest(name = "installed {0}, on {1}: {2}; next {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2025-05-14 | 2025-05-20 | use certain due since 2025-05-01 due 2025-05-31 | 2025-06-01",
        "2025-05-15 | 2025-05-14 | use certain due since 2025-05-01 due 2025-05-31 | 2025-05-15",
        "2025-05-15 | 2025-05-15 | install certain violation since 2025-05-15 | 2025-06-01",
        "2025-05-15 | 2025-05-31 | install certain violation since 2025-05-15 | 2025-06-01",
        "2025-05-15 | 2025-06-01 | use certain violation since 2025-06-01 | 2025-07-01",
        "2025-07-10 | 2025-08-01 | use certain violation since 2025-08-01 | 2025-10-01"
      })
  void anInstallCountsWhereItWasProhibitedOnItsDay(
      String installed, LocalDate at, String findings, @Nullable LocalDate next) {
    Verdict verdict =
        engine(BAN).audit(device(game(installed, "never")), at, options(Undated.POSSIBLE));

    assertThat(texts(verdict.findings())).isEqualTo(findings);
    assertThat(verdict.nextChange()).contains(new NextChange(Optional.ofNullable(next)));
  }

  @ParameterizedTest(name = "{0} {1} on {2}: {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | never | 2025-05-14 | use certain due since 2025-05-01 due 2025-05-31",
        "- | never | 2025-05-15"
            + " | install possible violation, use certain due since 2025-05-01 due 2025-05-31",
        "2025-01-01 | - | 2025-05-15"
            + " | update possible violation, use certain due since 2025-05-01 due 2025-05-31",
        "- | - | 2025-05-15"
            + " | install possible violation, use certain due since 2025-05-01 due 2025-05-31",
        "- | - | 2025-06-01 | use certain violation since 2025-06-01",
        "- | - | 2025-07-01 | use certain suspended since 2025-07-01",
        "- | - | 2025-10-01 | ''"
      })
  void anUndatedEventIsPossibleOnceSomeDayWouldCount(
      @Nullable String installed, @Nullable String updated, LocalDate at, String findings) {
    DeviceProfile device = device(game(installed, updated));

    assertThat(texts(engine(BAN).audit(device, at, options(Undated.POSSIBLE)).findings()))
        .isEqualTo(findings);
  }

  @Test
  void undatedEventsMayBeLeftAside() {
    Ban installs = Samples.ban("b").prohibits(ImmutableSet.of(Conduct.INSTALL)).build();
    DeviceProfile device = device(game(null, null));
    LocalDate at = LocalDate.parse("2025-05-20");

    Verdict possible = engine(installs).audit(device, at, options(Undated.POSSIBLE));
    assertThat(texts(possible.findings())).isEqualTo("install possible violation");
    assertThat(possible.findings().get(0).missing())
        .containsExactly(Fact.parse("software[0].installedAt"));
    assertThat(engine(installs).audit(device, at, options(Undated.IGNORE)).findings()).isEmpty();
  }

  @Test
  void datedEventsStayWhenUndatedOnesAreLeftAside() {
    Ban installs = Samples.ban("b").prohibits(ImmutableSet.of(Conduct.INSTALL)).build();
    DeviceProfile device = device(game("2025-05-10", null));

    assertThat(
            texts(engine(installs).audit(device, day("05-20"), options(Undated.IGNORE)).findings()))
        .isEqualTo("install certain violation since 2025-05-10");
  }

  /** Whether it was excused on the day that is not known, nobody knows. */
  @ParameterizedTest(name = "asked on {0}: {1}")
  @CsvSource({"2025-05-20, exempt", "2025-06-10, violation", "2025-07-10, exempt"})
  void anEventOfUnknownDayIsExcusedByWhatHoldsNow(LocalDate at, String consequence) {
    Ban installs = Samples.ban("b").prohibits(ImmutableSet.of(Conduct.INSTALL)).build();
    Engine engine =
        engine(
            installs,
            Samples.waiver("may").build(),
            Samples.waiver("july").from(day("07-01")).until(day("08-01")).build());

    assertThat(
            engine.audit(device(game(null, "never")), at, options()).findings().stream()
                .map(finding -> finding.consequence().name().toLowerCase(Locale.ROOT)))
        .containsExactly(consequence);
  }

  /** It can only have happened in May, when it was excused; now it is not. */
  @Test
  void anEventOfUnknownDayIsNotExcusedByWhatHeldThen() {
    Ban installs =
        Samples.ban("b")
            .prohibits(ImmutableSet.of(Conduct.INSTALL))
            .timeline(
                Timeline.builder()
                    .effective(Samples.EFFECTIVE)
                    .addSuspended(suspension("2025-06-01", "2025-08-01"))
                    .build())
            .build();
    Engine engine = engine(installs, Samples.waiver("may").build());

    assertThat(texts(engine.audit(device(game(null, "never")), day("06-10"), options()).findings()))
        .isEqualTo("install possible suspended");
  }

  @Test
  void anUndatedUpdateMissesItsOwnDay() {
    Ban updates = Samples.ban("b").prohibits(ImmutableSet.of(Conduct.UPDATE)).build();

    assertThat(
            engine(updates)
                .audit(device(game(null, null)), Samples.EFFECTIVE, AuditOptions.defaults())
                .findings()
                .get(0)
                .missing())
        .containsExactly(Fact.parse("software[0].updatedAt"));
    assertThat(
            engine(updates)
                .audit(device(game(null, "never")), Samples.EFFECTIVE, AuditOptions.defaults())
                .findings())
        .isEmpty();
  }

  /** A ban that is suspended now was in force when the software came. */
  @Test
  void aPastEventIsSuspendedWithItsBan() {
    Ban installs =
        Samples.ban("b")
            .prohibits(ImmutableSet.of(Conduct.INSTALL))
            .timeline(
                Timeline.builder()
                    .effective(Samples.EFFECTIVE)
                    .addSuspended(suspension("2025-07-01", "2025-08-01"))
                    .build())
            .build();
    DeviceProfile before = device(game("2025-06-30", "never"));
    DeviceProfile during = device(game("2025-07-01", "never"));

    assertThat(texts(engine(installs).audit(before, day("07-15"), options()).findings()))
        .isEqualTo("install certain suspended since 2025-07-01");
    assertThat(texts(engine(installs).audit(before, day("08-15"), options()).findings()))
        .isEqualTo("install certain violation since 2025-08-01");
    assertThat(engine(installs).audit(during, day("08-15"), options()).findings()).isEmpty();
  }

  @ParameterizedTest(name = "installed on {0}, asked on {1}: {2}")
  @CsvSource({
    "2025-05-10, 2025-05-10, exempt",
    "2025-05-10, 2025-06-10, exempt",
    "2025-06-10, 2025-06-10, violation",
    "2025-06-10, 2025-07-10, exempt",
    "2025-06-10, 2025-08-10, violation"
  })
  void anEventIsExcusedThatWasThenOrIsNow(String installed, LocalDate at, String consequence) {
    Ban installs = Samples.ban("b").prohibits(ImmutableSet.of(Conduct.INSTALL)).build();
    Engine engine =
        engine(
            installs,
            Samples.waiver("may").build(),
            Samples.waiver("july").from(day("07-01")).until(day("08-01")).build());

    assertThat(
            engine.audit(device(game(installed, "never")), at, options()).findings().stream()
                .map(finding -> finding.consequence().name().toLowerCase(Locale.ROOT)))
        .containsExactly(consequence);
  }
}
