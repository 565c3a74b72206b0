package dev.banrules.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.base.Id;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Remedy;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.Samples;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §7 and §8: what follows for one device, since when and until when. */
class EngineTest {

  /** Announced in April; use from May, due in May; installs and updates from mid-May. */
  private static final Ban BAN =
      Samples.ban("b")
          .prohibits(ImmutableSet.of(Conduct.USE, Conduct.INSTALL, Conduct.UPDATE))
          .timeline(
              Timeline.builder()
                  .announced(LocalDate.parse("2025-04-01"))
                  .effective(LocalDate.parse("2025-05-01"))
                  .putConducts(Conduct.USE, dates(null, "2025-05-31"))
                  .putConducts(Conduct.INSTALL, dates("2025-05-15", null))
                  .putConducts(Conduct.UPDATE, dates("2025-05-15", null))
                  .addSuspended(suspension("2025-07-01", "2025-08-01"))
                  .ended(LocalDate.parse("2025-10-01"))
                  .build())
          .build();

  private static ConductDates dates(@Nullable String effective, @Nullable String deadline) {
    return new ConductDates(Samples.day(effective), Samples.day(deadline));
  }

  private static Suspension suspension(String from, String until) {
    return new Suspension(
        LocalDate.parse(from), Samples.day(until), Optional.empty(), Optional.empty());
  }

  private static Engine engine(Ban ban, Waiver... waivers) {
    return Engine.compile(Samples.acmeWith(ban), List.of(waivers));
  }

  private static Software game(@Nullable String installed, @Nullable String updated) {
    Software.Builder game = Samples.software("deb:game").installedAt(Samples.day(installed));
    return "never".equals(updated)
        ? game.neverUpdated(true).build()
        : game.updatedAt(Samples.day(updated)).build();
  }

  private static DeviceProfile device(Software software) {
    return Samples.device().addSoftware(software).build();
  }

  private static AuditOptions options(Undated undated) {
    return AuditOptions.builder().undated(undated).nextChange(true).build();
  }

  private static String text(Finding finding) {
    return finding.conduct()
        + " "
        + finding.certainty().name().toLowerCase(Locale.ROOT)
        + " "
        + finding.consequence().name().toLowerCase(Locale.ROOT)
        + finding.since().map(day -> " since " + day).orElse("")
        + finding.due().map(day -> " due " + day).orElse("");
  }

  private static String texts(List<Finding> findings) {
    return String.join(", ", findings.stream().map(EngineTest::text).toList());
  }

  @ParameterizedTest(name = "on {0}: {1}; next {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2025-03-31 | '' | 2025-04-01",
        "2025-04-01 | use certain upcoming since 2025-04-01 | 2025-05-01",
        "2025-05-01 | use certain due since 2025-05-01 due 2025-05-31 | 2025-06-01",
        "2025-05-31 | use certain due since 2025-05-01 due 2025-05-31 | 2025-06-01",
        "2025-06-01 | use certain violation since 2025-06-01 | 2025-07-01",
        "2025-06-30 | use certain violation since 2025-06-01 | 2025-07-01",
        "2025-07-01 | use certain suspended since 2025-07-01 | 2025-08-01",
        "2025-08-01 | use certain violation since 2025-08-01 | 2025-10-01",
        "2025-09-30 | use certain violation since 2025-08-01 | 2025-10-01",
        "2025-10-01 | '' | -",
        "2026-01-01 | '' | -"
      })
  void useFollowsTheTimeline(LocalDate at, String findings, @Nullable LocalDate next) {
    Verdict verdict =
        engine(BAN).audit(device(game("2025-01-01", "2025-01-01")), at, options(Undated.POSSIBLE));

    assertThat(texts(verdict.findings())).isEqualTo(findings);
    assertThat(verdict.nextChange()).contains(new NextChange(Optional.ofNullable(next)));
  }

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
    assertThat(possible.findings().get(0).missing()).containsExactly("software[0].installedAt");
    assertThat(engine(installs).audit(device, at, options(Undated.IGNORE)).findings()).isEmpty();
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
        .containsExactly("software[0].updatedAt");
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

  private static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2025-" + monthAndDay);
  }

  private static AuditOptions options() {
    return AuditOptions.defaults();
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

  @Test
  void aWaiversDaysAreDaysOfChange() {
    Engine engine = engine(Samples.ban("b").build(), Samples.waiver("may").build());
    Verdict verdict =
        engine.audit(device(game(null, null)), day("05-10"), options(Undated.POSSIBLE));

    assertThat(texts(verdict.findings())).isEqualTo("use certain exempt since 2025-05-01");
    assertThat(verdict.nextChange()).contains(new NextChange(Optional.of(day("06-01"))));
    assertThat(texts(engine.audit(device(game(null, null)), day("06-20"), options()).findings()))
        .isEqualTo("use certain violation since 2025-06-01");
  }

  @Test
  void aPurposeOfTheDeviceExempts() {
    Ban ban =
        Samples.ban("b")
            .addExemptions(
                new Exemption(
                    Id.of("law"), ImmutableSet.of("law-enforcement"), false, Optional.empty()))
            .build();

    assertThat(
            texts(
                engine(ban)
                    .audit(
                        Samples.device()
                            .addPurposes("law-enforcement")
                            .addSoftware(game(null, null))
                            .build(),
                        Samples.EFFECTIVE,
                        options())
                    .findings()))
        .isEqualTo("use certain exempt since 2025-05-01");
  }

  @Test
  void anUnstatedFactMakesAFindingPossible() {
    Verdict verdict =
        engine(Samples.ban("b").build())
            .audit(
                DeviceProfile.builder().id("d").addSoftware(game(null, null)).build(),
                Samples.EFFECTIVE,
                options());

    assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(verdict.findings().get(0).missing()).containsExactly("owner.kind", "owner.of");
  }

  @ParameterizedTest
  @CsvSource({"CA, true", "CA-ON, false", "US, false", "CA/health, false", "US CA, true"})
  void aCallerMayNarrowTheBansThatAreAsked(String named, boolean asked) {
    AuditOptions options =
        AuditOptions.builder()
            .addAllJurisdictions(Arrays.stream(named.split(" ", -1)).map(Jurisdiction::of).toList())
            .build();
    Engine engine = engine(Samples.ban("b").build());

    assertThat(engine.audit(device(game(null, null)), Samples.EFFECTIVE, options).findings())
        .hasSize(asked ? 1 : 0);
    assertThat(
            engine
                .decide(
                    device(game(null, null)),
                    game(null, null),
                    Conduct.USE,
                    Samples.EFFECTIVE,
                    options)
                .findings())
        .hasSize(asked ? 1 : 0);
  }

  @Test
  void namesTheJurisdictionsDaysOfChangeWhereACallerNarrows() {
    CatalogSet catalogs =
        CatalogSet.of(
            Samples.catalog()
                .addVendors(Samples.vendor("acme").build())
                .addApplications(Samples.application("game", "acme").build())
                .addJurisdictions(
                    Samples.place(
                        "EU", Samples.member("CA", Samples.period("2025-06-01", "2025-07-01"))))
                .addBans(Samples.ban("b").build())
                .build());
    AuditOptions options =
        AuditOptions.builder().addJurisdictions(Jurisdiction.of("EU")).nextChange(true).build();
    Engine engine = Engine.compile(catalogs, List.of());
    DeviceProfile device = device(game(null, null));

    assertThat(engine.audit(device, day("05-20"), options).nextChange())
        .contains(new NextChange(Optional.of(day("06-01"))));
    assertThat(texts(engine.audit(device, day("06-20"), options).findings()))
        .isEqualTo("use certain violation since 2025-06-01");
    assertThat(engine.audit(device, day("06-20"), options).nextChange())
        .contains(new NextChange(Optional.of(day("07-01"))));
    assertThat(engine.audit(device, day("07-01"), options).findings()).isEmpty();
  }

  @Test
  void aVerdictListsWhatIsNotRecognisedAndWhatItRestsOn() {
    Verdict verdict =
        engine(Samples.ban("b").build())
            .audit(
                Samples.device()
                    .addSoftware(
                        Samples.software("deb:unknown").build(),
                        game(null, null),
                        Samples.software("deb:stranger").build())
                    .build(),
                Samples.EFFECTIVE,
                options());

    assertThat(verdict.unrecognised()).containsExactly(0, 2);
    assertThat(verdict.findings()).extracting(Finding::software).containsExactly(1);
    assertThat(verdict.nextChange()).isEmpty();
    assertThat(verdict.catalogs())
        .containsExactly(new CatalogReference(Id.of("own"), 1, Optional.empty()));
    assertThat(verdict.device()).isEqualTo("d");
    assertThat(verdict.at()).isEqualTo(Samples.EFFECTIVE);
  }

  @Test
  void findingsComeBySoftwareThenBan() {
    Engine engine =
        Engine.compile(
            Samples.acmeWith(Samples.ban("b").build(), Samples.ban("a").build()), List.of());
    Verdict verdict =
        engine.audit(
            Samples.device().addSoftware(game(null, null), game(null, null)).build(),
            Samples.EFFECTIVE,
            options());

    assertThat(verdict.findings())
        .extracting(finding -> finding.software() + " " + finding.ban())
        .containsExactly("0 a", "0 b", "1 a", "1 b");
  }

  @Test
  void remediesAreWhatTheBanProhibits() {
    assertThat(
            engine(BAN)
                .audit(device(game(null, null)), day("06-10"), options())
                .findings()
                .get(0)
                .remedies())
        .containsExactly(Remedy.REMOVE, Remedy.BLOCK_INSTALL, Remedy.BLOCK_UPDATE);
    assertThat(
            engine(Samples.ban("b").prohibits(ImmutableSet.of(Conduct.UPDATE)).build())
                .audit(device(game(null, null)), day("06-10"), options())
                .findings()
                .get(0)
                .remedies())
        .containsExactly(Remedy.BLOCK_UPDATE);
  }

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
            "0 update YES",
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
}
