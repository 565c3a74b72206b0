package dev.banrules.testkit.law;

import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.edit.Edits;
import dev.banrules.verify.checker.Mutation;
import dev.banrules.verify.checker.VerdictChecker;
import dev.banrules.verify.checker.VerdictMutations;
import java.util.List;
import net.jqwik.api.ForAll;

/**
 * Law 8: the checker accepts every finding's evidence, and rejects it when the finding, a step or
 * the catalog is altered.
 */
public interface EvidenceLaw extends AuditorLaw {

  /** {@return the checker} */
  default VerdictCheck checker() {
    return (question, verdict) ->
        VerdictChecker.check(
            question.catalogs(),
            question.waivers(),
            question.device(),
            question.options(),
            verdict);
  }

  /** {@return whether the checker believes what a verdict says of similar names} */
  default boolean believesSimilarity() {
    return true;
  }

  /**
   * What the auditor says is accepted.
   *
   * @param question a case
   */
  @Law(perThousand = 500, atMost = 50_000)
  default void everyVerdictIsProven(@ForAll Case question) {
    Verdict verdict = question.askOf(auditor());
    List<?> objections = checker().objections(question, verdict);
    Broken.unless(objections.isEmpty(), "law 8 (evidence)", "the checker objects: %s", objections);
  }

  /**
   * One thing in the verdict altered. It is asked for without hints where the checker believes what
   * verdicts say of similar names.
   *
   * @param question a case
   */
  @Law(perThousand = 30, atMost = 5_000)
  default void anAlteredVerdictIsRejected(@ForAll Case question) {
    Case asked = believesSimilarity() ? AgreementLaw.withHints(question, false) : question;
    for (Mutation mutation : VerdictMutations.of(asked.askOf(auditor()))) {
      Broken.unless(
          !checker().objections(asked, mutation.verdict()).isEmpty(),
          "law 8 (evidence)",
          "the checker accepts a verdict altered at %s: %s",
          mutation.place(),
          mutation.verdict());
    }
  }

  /**
   * The ban of a finding gone from the catalog.
   *
   * @param question a case
   */
  @Law(perThousand = 100, atMost = 50_000)
  default void aVerdictOnAnotherCatalogIsRejected(@ForAll Case question) {
    Verdict verdict = question.askOf(auditor());
    for (Finding finding : verdict.findings()) {
      Case other =
          question.withCatalogs(
              Edits.withoutBan(
                  question.catalogs(), question.catalogs().ban(finding.ban()).orElseThrow()));
      Broken.unless(
          !checker().objections(other, verdict).isEmpty(),
          "law 8 (evidence)",
          "the checker accepts a finding of a ban that is gone: %s",
          Says.of(finding));
    }
  }
}
