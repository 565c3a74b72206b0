package dev.banrules.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.verify.Auditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  }

  @ParameterizedTest(name = "{0} is caught by {1}")
  @CsvSource(
      textBlock =
          """
          DeadlineIsTooLate, verdictsAgree
          SuspensionsAreOverlooked, verdictsAgree
          NextChangeIsLate, nothingChangesBeforeTheNextChange
          StakesAreNotAddedUp, verdictsAgree
          OnlyTheLastStakeCounts, aStakeRemovesNothingSurelyReached
          MissingLocationIsNone, aFactRefutesNothingCertain
          MissingKindIsGovernment, aFactRefutesNothingCertain
          OnlyTheFirstIdentifierCounts, reversedOrderChangesOnlyPositions
          FurtherNamesAreOverlooked, verdictsAgree
          ApprovalIsNotNeeded, verdictsAgree
          OnlyTheLastWaiverCounts, aWaiverOpensNoViolation
          OnlyTheLastExemptionCounts, anExemptionOpensNoViolation
          OnlyOneBanIsReported, addingABanChangesNoOtherFinding
          OnlyOneSoftwareIsReported, addingSoftwareChangesNoOtherFinding
          """)
  void aPlantedBugIsCaught(String bug, String law) throws ClassNotFoundException {
    LawRun run = LawRun.of(Class.forName(PlantedBugTest.class.getName() + "$" + bug), law::equals);
    assertThat(run.broken()).containsExactly(law);
    assertThat(run.messages()).allMatch(message -> message.startsWith("law "));
    assertThat(run.reports()).contains("Shrunk Sample");
  }

  static class DeadlineIsTooLate implements AgreementLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.reading(PlantedBugs::deadlineIsTooLate);
    }
  }

  static class SuspensionsAreOverlooked implements AgreementLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.reading(PlantedBugs::suspensionsAreOverlooked);
    }
  }

  static class NextChangeIsLate implements NextChangeLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.saying(PlantedBugs::nextChangeIsLate);
    }
  }

  static class StakesAreNotAddedUp implements AgreementLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.reading(PlantedBugs::stakesAreNotAddedUp);
    }
  }

  static class OnlyTheLastStakeCounts implements MoreOwnershipLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.reading(PlantedBugs::onlyTheLastStakeCounts);
    }
  }

  static class MissingLocationIsNone implements MoreFactsLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.reading(PlantedBugs::missingLocationIsNone);
    }
  }

  static class MissingKindIsGovernment implements MoreFactsLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.reading(PlantedBugs::missingKindIsGovernment);
    }
  }

  static class OnlyTheFirstIdentifierCounts implements OrderLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.reading(PlantedBugs::onlyTheFirstIdentifierCounts);
    }
  }

  static class FurtherNamesAreOverlooked implements AgreementLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.reading(PlantedBugs::furtherNamesAreOverlooked);
    }
  }

  static class ApprovalIsNotNeeded implements AgreementLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.reading(PlantedBugs::approvalIsNotNeeded);
    }
  }

  static class OnlyTheLastWaiverCounts implements MoreExemptionsLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.reading(PlantedBugs::onlyTheLastWaiverCounts);
    }
  }

  static class OnlyTheLastExemptionCounts implements MoreExemptionsLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.reading(PlantedBugs::onlyTheLastExemptionCounts);
    }
  }

  static class OnlyOneBanIsReported implements MoreBansLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.saying(PlantedBugs::onlyOneBanIsReported);
    }
  }

  static class OnlyOneSoftwareIsReported implements MoreSoftwareLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.saying(PlantedBugs::onlyOneSoftwareIsReported);
    }
  }
}
