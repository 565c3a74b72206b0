package dev.banrules.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.testkit.planted.PlantedBug;
import dev.banrules.verify.Auditor;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws can fail: agreement finds each planted bug within the tries of a build, and the law that
 * a bug was planted for finds it too, and shrinks the case.
 */
class PlantedBugTest {

  private static final String OF_A_BUILD = String.valueOf(LawTries.MODEST);

  /** Enough for laws of which one try asks many questions, so that a build tries them seldom. */
  private static final String MANY = "20000";

  private final @Nullable String before = System.getProperty(Law.TRIES);

  @AfterEach
  void searchAsBefore() {
    if (before == null) {
      System.clearProperty(Law.TRIES);
    } else {
      System.setProperty(Law.TRIES, before);
    }
    OfPlantedBug.auditor = new ReferenceAuditor();
  }

  @ParameterizedTest
  @EnumSource
  void aBuildCatchesIt(PlantedBug bug) {
    assertCatches(bug.agreement(), bug, OF_A_BUILD);
  }

  static Stream<PlantedBug> forOtherLaws() {
    return Arrays.stream(PlantedBug.values()).filter(bug -> !bug.law().equals(bug.agreement()));
  }

  @ParameterizedTest
  @MethodSource("forOtherLaws")
  void itsOwnLawCatchesIt(PlantedBug bug) {
    assertCatches(bug.law(), bug, MANY);
  }

  private static void assertCatches(String law, PlantedBug bug, String tries) {
    System.setProperty(Law.TRIES, tries);
    OfPlantedBug.auditor = bug.auditor();
    LawRun run = LawRun.of(OfPlantedBug.class, law::equals);
    assertThat(run.broken()).containsExactly(law);
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
