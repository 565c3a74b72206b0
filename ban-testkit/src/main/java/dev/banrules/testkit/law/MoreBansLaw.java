package dev.banrules.testkit.law;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.edit.Edits;
import net.jqwik.api.ForAll;

/** Law 3, first half: adding a ban removes no finding; nor does it change one. */
public interface MoreBansLaw extends AuditorLaw {

  /**
   * The findings without a ban are those with it that are not its own.
   *
   * @param question a case
   */
  @Law(perThousand = 150, atMost = 50_000)
  default void addingABanChangesNoOtherFinding(@ForAll Case question) {
    Verdict more = question.askOf(auditor());
    for (Ban ban : question.catalogs().bans()) {
      Verdict fewer =
          question.withCatalogs(Edits.withoutBan(question.catalogs(), ban)).askOf(auditor());
      Broken.unlessEqual(
          "law 3 (more bans)",
          "only without the ban `" + ban.id() + "`",
          Says.all(fewer.findings()),
          "only with it",
          Says.all(more.findings().stream().filter(f -> !f.ban().equals(ban.id())).toList()));
    }
  }
}
