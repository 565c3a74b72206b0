package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.evaluate.Match.PartAnswer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

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
        .vendor(identity.flatMap(i -> vendor(evaluation.context(), i, outcome.day())))
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
        .missing(missing(evaluation, outcome, at))
        .evidence(EvidenceBuilder.ofFinding(evaluation, outcome, at))
        .build();
  }

  private static Optional<Id<Vendor>> vendor(
      EvaluationContext context, Identity identity, LocalDate day) {
    return context.catalogs().targets().whose().known(identity, context.circumstances(day));
  }

  /** The facts that would settle a possible outcome, by name; none of a certain one. */
  static ImmutableList<Fact> missing(BanEvaluation evaluation, Outcome outcome, LocalDate at) {
    if (outcome.certainty() == Certainty.CERTAIN) {
      return ImmutableList.of();
    }
    EvaluationContext context = evaluation.context();
    SortedSet<Fact> missing =
        MissingFacts.of(
            outcome.match(), outcome.day(), context.softwareIndex(), context.catalogs().catalogs());
    if (evaluation.ban().timeline().isUnknownOn(at)) {
      missing.add(new Fact.OfBan(evaluation.ban().ban().id()));
    }
    if (outcome.undated()) {
      missing.add(context.factOfDay(outcome.conduct()));
    }
    return ImmutableList.copyOf(missing);
  }
}
