package dev.banrules.testkit.law;

import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.edit.Edits;
import java.util.List;
import net.jqwik.api.ForAll;

/**
 * Law 8: the checker accepts every finding's evidence, and rejects it when the finding, a step or
 * the catalog is altered.
 */
public interface EvidenceLaw extends AuditorLaw {

  /** {@return the checker} */
  VerdictCheck checker();

  /**
   * What the auditor says is accepted.
   *
   * @param question a case
   */
  @Law(perThousand = 500)
  default void everyVerdictIsProven(@ForAll Case question) {
    Verdict verdict = question.askOf(auditor());
    List<?> objections = checker().objections(question, verdict);
    Broken.unless(
        objections.isEmpty(), "law 8 (evidence)", "the checker objects: %s", objections);
  }

  /**
   * One thing in the verdict changed.
   *
   * @param question a case
   */
  @Law(perThousand = 200)
  default void anAlteredVerdictIsRejected(@ForAll Case question) {
    Verdict verdict = question.askOf(auditor());
    for (Altered altered : Altered.of(verdict)) {
      Broken.unless(
          !checker().objections(question, altered.verdict()).isEmpty(),
          "law 8 (evidence)",
          "the checker accepts a verdict in which %s: %s",
          altered.what(),
          altered.verdict());
    }
  }

  /**
   * The ban of a finding gone from the catalog.
   *
   * @param question a case
   */
  @Law(perThousand = 100)
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
