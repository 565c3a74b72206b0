package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.evaluate.Match.PartAnswer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Makes findings of the outcomes of an evaluation. */
final class Findings {

  private Findings() {}

  static ImmutableList<Finding> of(BanEvaluation evaluation, LocalDate at) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Outcome outcome : evaluation.outcomesOn(at)) {
      findings.add(of(evaluation, outcome, at));
    }
    return findings.build();
  }

  private static Finding of(BanEvaluation evaluation, Outcome outcome, LocalDate at) {
    CompiledBan ban = evaluation.ban();
    int softwareIndex = evaluation.context().softwareIndex();
    PartAnswer answer = outcome.match().surest();
    Optional<Identity> identity =
        answer.part().recognised()
            ? Optional.of(answer.part().identities().get(answer.surest()))
            : Optional.empty();
    return Finding.builder()
        .ban(ban.ban().id())
        .softwareIndex(softwareIndex)
        .conduct(outcome.conduct())
        .consequence(outcome.consequence())
        .certainty(outcome.certainty())
        .application(identity.flatMap(Identity::application))
        .vendor(identity.map(Identity::vendor))
        .component(
            answer.part().isWhole()
                ? Optional.empty()
                : Optional.of(answer.part().place(softwareIndex)))
        .since(outcome.undated() ? Optional.empty() : Optional.of(evaluation.since(outcome, at)))
        .due(
            outcome.consequence() == Consequence.DUE
                ? ban.timeline().deadline(outcome.conduct())
                : Optional.empty())
        .remedies(ban.remedies())
        .missing(missing(evaluation.context(), outcome))
        .evidence(EvidenceBuilder.ofFinding(evaluation, outcome, at))
        .build();
  }

  private static ImmutableList<Fact> missing(EvaluationContext context, Outcome outcome) {
    if (outcome.certainty() == Certainty.CERTAIN) {
      return ImmutableList.of();
    }
    Set<Fact> missing =
        MissingFacts.of(
            outcome.match(), outcome.day(), context.softwareIndex(), context.catalogs().catalogs());
    if (outcome.undated()) {
      missing.add(context.factOfDay(outcome.conduct()));
    }
    return ImmutableList.sortedCopyOf(Fact.BY_NAME, missing);
  }
}
