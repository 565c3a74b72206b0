package dev.banrules.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.testkit.planted.PlantedBug;
import dev.banrules.verify.Auditor;
import dev.banrules.verify.reference.ReferenceAuditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The laws can fail: each of them finds the bugs that were planted for it, and shrinks the case.
 */
class PlantedBugTest {

  /** Enough for a rare bug; a law stops at the first case that breaks it. */
  private static final String TRIES = "20000";

  @BeforeEach
  void searchHard() {
    System.setProperty(Law.TRIES, TRIES);
  }

  @AfterEach
  void searchAsBefore() {
    System.clearProperty(Law.TRIES);
    OfPlantedBug.auditor = new ReferenceAuditor();
  }

  @ParameterizedTest
  @EnumSource
  void aPlantedBugIsCaught(PlantedBug bug) {
    OfPlantedBug.auditor = bug.auditor();
    LawRun run = LawRun.of(OfPlantedBug.class, bug.law()::equals);
    assertThat(run.broken()).containsExactly(bug.law());
    assertThat(run.messages()).allMatch(message -> message.startsWith("law "));
    assertThat(run.reports()).contains("Shrunk Sample");
  }

  /** jqwik makes one itself, so the bug is handed over beside it. */
  static class OfPlantedBug implements AuditorLaws, AgreementLaw {

    static Auditor auditor = new ReferenceAuditor();

    @Override
    public Auditor auditor() {
      return auditor;
    }
  }
}
