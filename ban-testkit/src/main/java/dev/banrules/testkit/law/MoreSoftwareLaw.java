package dev.banrules.testkit.law;

import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.edit.Edits;
import net.jqwik.api.ForAll;

/** Law 3, second half: adding software changes no other software's findings. */
public interface MoreSoftwareLaw extends AuditorLaw {

  /**
   * The findings without a piece of software are those with it that are not about it.
   *
   * @param question a case
   */
  @Law(perThousand = 150, atMost = 50_000)
  default void addingSoftwareChangesNoOtherFinding(@ForAll Case question) {
    Verdict more = question.askOf(auditor());
    for (int i = 0; i < question.device().software().size(); i++) {
      int added = i;
      Verdict fewer =
          question
              .withDevice(
                  Edits.withSoftware(
                      question.device(), Edits.without(question.device().software(), added)))
              .askOf(auditor());
      Broken.unlessEqual(
          "law 3 (more software)",
          "only without software[" + added + "]",
          fewer.findings().stream()
              .map(finding -> Says.at(finding, at -> at < added ? at : at + 1))
              .toList(),
          "only with it",
          Says.all(more.findings().stream().filter(f -> f.softwareIndex() != added).toList()));
    }
  }
}
