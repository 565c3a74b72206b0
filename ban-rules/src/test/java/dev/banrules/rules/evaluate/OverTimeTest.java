package dev.banrules.rules.evaluate;

import static dev.banrules.rules.evaluate.Audits.BAN;
import static dev.banrules.rules.evaluate.Audits.day;
import static dev.banrules.rules.evaluate.Audits.device;
import static dev.banrules.rules.evaluate.Audits.engine;
import static dev.banrules.rules.evaluate.Audits.game;
import static dev.banrules.rules.evaluate.Audits.options;
import static dev.banrules.rules.evaluate.Audits.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §7: what stands of use as days go by, since when and until when. */
class OverTimeTest {

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
}
