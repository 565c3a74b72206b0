package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A decision about software that states one identifier and nothing else, on whatever day. */
final class SoleDecision {

  private final ImmutableList<DecisionEvaluation> evaluations;

  SoleDecision(List<ApplicableBan> bans, EvaluationContext context, Conduct conduct) {
    this.evaluations =
        bans.stream()
            .map(ban -> new DecisionEvaluation(ban, context, conduct))
            .collect(ImmutableList.toImmutableList());
  }

  /** What is answered on a day. */
  Ruling on(LocalDate day) {
    ImmutableSortedSet<Id<Ban>> certain = violated(day, Certainty.CERTAIN);
    if (!certain.isEmpty()) {
      return new Ruling(Answer.DENY, certain);
    }
    ImmutableSortedSet<Id<Ban>> possible = violated(day, Certainty.POSSIBLE);
    return possible.isEmpty() ? Ruling.ALLOWED : new Ruling(Answer.REVIEW, possible);
  }

  private ImmutableSortedSet<Id<Ban>> violated(LocalDate day, Certainty certainty) {
    ImmutableSortedSet.Builder<Id<Ban>> bans = ImmutableSortedSet.naturalOrder();
    for (DecisionEvaluation evaluation : evaluations) {
      if (evaluation.outcomesOn(day).stream().anyMatch(o -> isViolation(o, certainty))) {
        bans.add(evaluation.ban().ban().id());
      }
    }
    return bans.build();
  }

  private static boolean isViolation(Outcome outcome, Certainty certainty) {
    return outcome.consequence() == Consequence.VIOLATION && outcome.certainty() == certainty;
  }

  /** The facts that would settle a review, by name. */
  ImmutableList<Fact> missing(LocalDate day) {
    ImmutableSet.Builder<Fact> missing = ImmutableSet.builder();
    for (DecisionEvaluation evaluation : evaluations) {
      evaluation.outcomesOn(day).stream()
          .filter(outcome -> isViolation(outcome, Certainty.POSSIBLE))
          .forEach(outcome -> missing.addAll(Findings.missing(evaluation, outcome, day)));
    }
    return ImmutableList.sortedCopyOf(Fact.BY_NAME, missing.build());
  }

  /** The first later day on which something else is answered, or by other bans. */
  Optional<LocalDate> nextChange(LocalDate day) {
    TreeSet<LocalDate> later = new TreeSet<>();
    evaluations.forEach(evaluation -> later.addAll(evaluation.changesAfter(day)));
    Ruling now = on(day);
    return later.stream().filter(other -> !on(other).equals(now)).findFirst();
  }

  /**
   * An answer and what it rests on.
   *
   * @param answer the answer
   * @param bans the bans that give it: of a denial, those that surely do
   */
  record Ruling(Answer answer, ImmutableSortedSet<Id<Ban>> bans) {

    static final Ruling ALLOWED = new Ruling(Answer.ALLOW, ImmutableSortedSet.of());
  }
}
