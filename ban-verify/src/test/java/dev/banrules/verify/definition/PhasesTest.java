package dev.banrules.verify.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.verdict.Phase;
import dev.banrules.verify.TestDocuments;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §2, boundary by boundary. */
class PhasesTest {

  private static final Ban BAN =
      new TestDocuments()
          .catalog(
              """
                  {"id": "c", "version": 1,
                   "applications": [{"id": "a", "name": "A", "vendor": "v"}],
                   "vendors": [{"id": "v", "name": "V"}],
                   "bans": [{"id": "b", "title": "b", "authority": "x", "jurisdiction": "CA",
                     "target": {"application": "a"}, "scope": "all-devices",
                     "prohibits": ["use", "install", "update"],
                     "timeline": {"announced": "2024-01-10", "effective": "2024-02-01",
                       "conducts": {"use": {"deadline": "2024-02-15"},
                                    "update": {"effective": "2024-01-05"}},
                       "suspended": [{"from": "2024-03-01", "until": "2024-03-05"}],
                       "ended": "2024-04-01"}}]}
                  """)
          .bans()
          .iterator()
          .next();

  @ParameterizedTest
  @CsvSource({
    "2024-01-04, use, NONE",
    "2024-01-05, use, UPCOMING",
    "2024-01-04, update, NONE",
    "2024-01-05, update, IN_FORCE",
    "2024-01-31, use, UPCOMING",
    "2024-02-01, use, GRACE",
    "2024-02-01, install, IN_FORCE",
    "2024-02-15, use, GRACE",
    "2024-02-16, use, IN_FORCE",
    "2024-02-29, use, IN_FORCE",
    "2024-03-01, use, SUSPENDED",
    "2024-03-04, use, SUSPENDED",
    "2024-03-05, use, IN_FORCE",
    "2024-03-31, use, IN_FORCE",
    "2024-04-01, use, NONE",
  })
  void standsThere(LocalDate day, String conduct, Phase phase) {
    assertThat(Phases.phase(BAN, Conduct.of(conduct), day)).isEqualTo(phase);
  }
}
