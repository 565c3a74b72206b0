package dev.banrules.testkit.planted;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.testkit.Case;

/** Misreadings of semantics §6. */
final class ExemptionBugs {

  private ExemptionBugs() {}

  /** Approval is not asked for. */
  static Case approvalIsNotNeeded(Case question) {
    return Rewriting.bans(
        question,
        ban ->
            Ban.builder()
                .from(ban)
                .exemptions(
                    Rewriting.each(
                        ban.exemptions(),
                        e -> new Exemption(e.id(), e.purposes(), false, e.conditions())))
                .build());
  }

  /** Of several waivers only the last one counts. */
  static Case onlyTheLastWaiverCounts(Case question) {
    return question.withWaivers(Rewriting.lastOf(question.waivers()));
  }

  /** Of several exemptions only the last one counts. */
  static Case onlyTheLastExemptionCounts(Case question) {
    return Rewriting.bans(
        question.withWaivers(ImmutableList.of()),
        ban -> Ban.builder().from(ban).exemptions(Rewriting.lastOf(ban.exemptions())).build());
  }
}
