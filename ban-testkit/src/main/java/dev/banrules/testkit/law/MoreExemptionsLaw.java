package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.edit.Edits;
import dev.banrules.verify.Auditor;
import java.util.Optional;
import net.jqwik.api.ForAll;

/**
 * Law 4: by more exemptions or waivers no ban gets a violation by a piece of software that it had
 * none by, or a surer one.
 */
public interface MoreExemptionsLaw extends AuditorLaw {

  /**
   * Each waiver left out.
   *
   * @param question a case
   */
  @Law(perThousand = 250, atMost = 50_000)
  default void aWaiverOpensNoViolation(@ForAll Case question) {
    for (int i = 0; i < question.waivers().size(); i++) {
      Waiver waiver = question.waivers().get(i);
      hold(
          auditor(),
          question.withWaivers(Edits.without(question.waivers(), i)),
          question,
          "the waiver `" + waiver.id() + "`");
    }
  }

  /**
   * Each exemption left out, and the waivers that name it.
   *
   * @param question a case
   */
  @Law(perThousand = 250, atMost = 50_000)
  default void anExemptionOpensNoViolation(@ForAll Case question) {
    for (Ban ban : question.catalogs().bans()) {
      for (Exemption exemption : ban.exemptions()) {
        Ban without =
            Ban.builder()
                .from(ban)
                .exemptions(Edits.withoutElement(ban.exemptions(), exemption))
                .build();
        ImmutableList<Waiver> waivers =
            question.waivers().stream()
                .filter(
                    w ->
                        !w.ban().equals(ban.id())
                            || !w.exemption().equals(Optional.of(exemption.id())))
                .collect(ImmutableList.toImmutableList());
        Case fewer =
            new Case(
                Edits.replaceBan(question.catalogs(), ban, without),
                waivers,
                question.device(),
                question.at(),
                question.options());
        hold(auditor(), fewer, question, "the exemption `" + exemption.id() + "`");
      }
    }
  }

  private static void hold(Auditor auditor, Case fewer, Case more, String added) {
    Verdict before = fewer.askOf(auditor);
    for (Finding finding : more.askOf(auditor).findings()) {
      Broken.unless(
          finding.consequence() != Consequence.VIOLATION || hadAsSure(before, finding),
          "law 4 (more exemptions or waivers)",
          "with %s there is a violation that was not there, or not as surely: %s",
          added,
          Says.of(finding));
    }
  }

  private static boolean hadAsSure(Verdict before, Finding violation) {
    return before.findings().stream()
        .filter(f -> f.consequence() == Consequence.VIOLATION)
        .filter(
            f -> f.ban().equals(violation.ban()) && f.softwareIndex() == violation.softwareIndex())
        .anyMatch(
            f -> f.certainty() == Certainty.CERTAIN || violation.certainty() == Certainty.POSSIBLE);
  }
}
