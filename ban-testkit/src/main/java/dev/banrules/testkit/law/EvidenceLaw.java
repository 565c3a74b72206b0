package dev.banrules.testkit.law;

import dev.banrules.model.verdict.AuditOptions;
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
   * One thing in the verdict altered. It is asked for without hints: what is merely like another is
   * the engine's own measure, of which a checker has to believe much.
   *
   * @param question a case
   */
  @Law(perThousand = 30, atMost = 5_000)
  default void anAlteredVerdictIsRejected(@ForAll Case question) {
    Case plain =
        question.withOptions(AuditOptions.builder().from(question.options()).hints(false).build());
    for (Mutation mutation : VerdictMutations.of(plain.askOf(auditor()))) {
      Broken.unless(
          !checker().objections(plain, mutation.verdict()).isEmpty(),
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
