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
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Remedy;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §8: what a verdict says of one device. */
class VerdictsTest {

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
    assertThat(verdict.findings().get(0).missing())
        .containsExactly(Fact.parse("owner.kind"), Fact.parse("owner.of"));
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
    assertThat(verdict.findings()).extracting(Finding::softwareIndex).containsExactly(1);
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
        .extracting(finding -> finding.softwareIndex() + " " + finding.ban())
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
}
