package dev.banrules.model.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import org.junit.jupiter.api.Test;

class AuditOptionsTest {

  @Test
  void whoChoosesNothingGetsTheDefaults() {
    AuditOptions defaults = AuditOptions.defaults();

    assertThat(defaults.hints()).isTrue();
    assertThat(defaults.unrecognised()).isEqualTo(Unrecognised.IGNORE);
    assertThat(defaults.undated()).isEqualTo(Undated.POSSIBLE);
    assertThat(defaults.jurisdictions()).isEmpty();
    assertThat(defaults.nextChange()).isFalse();
    assertThat(AuditOptions.builder().build()).isEqualTo(defaults);
  }

  @Test
  void whatIsChosenIsKept() {
    AuditOptions strict =
        AuditOptions.builder()
            .hints(false)
            .unrecognised(Unrecognised.POSSIBLE)
            .undated(Undated.IGNORE)
            .addJurisdictions(Jurisdiction.of("US"), Jurisdiction.of("CA"))
            .nextChange(true)
            .build();

    assertThat(strict.hints()).isFalse();
    assertThat(strict.unrecognised()).isEqualTo(Unrecognised.POSSIBLE);
    assertThat(strict.undated()).isEqualTo(Undated.IGNORE);
    assertThat(strict.jurisdictions())
        .containsExactly(Jurisdiction.of("CA"), Jurisdiction.of("US"));
    assertThat(strict.nextChange()).isTrue();
  }
}
