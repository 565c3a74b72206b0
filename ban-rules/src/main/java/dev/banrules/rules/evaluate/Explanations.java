package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.model.verdict.Explanation;
import java.time.LocalDate;
import java.util.Optional;

/** Makes explanations of an evaluation: of all conducts, also where there is no finding. */
final class Explanations {

  private Explanations() {}

  static ImmutableList<Explanation> of(AuditEvaluation evaluation, LocalDate at) {
    ImmutableList<Outcome> findings = evaluation.outcomesOn(at);
    ImmutableList.Builder<Explanation> explanations = ImmutableList.builder();
    for (Conduct conduct : ImmutableList.of(Conduct.USE, Conduct.INSTALL, Conduct.UPDATE)) {
      if (evaluation.ban().prohibits(conduct)) {
        Optional<Outcome> outcome = Optional.ofNullable(evaluation.outcomeOf(conduct, at));
        boolean found = findings.stream().anyMatch(finding -> finding.conduct().equals(conduct));
        explanations.add(of(evaluation, conduct, outcome, found, at));
      }
    }
    return explanations.build();
  }

  /** How a conduct was asked for before it happens. */
  static Explanation of(DecisionEvaluation evaluation, Conduct conduct, LocalDate at) {
    return of(evaluation, conduct, evaluation.outcomesOn(at).stream().findFirst(), true, at);
  }

  /** An outcome that another one outdoes is explained too, and is no finding. */
  private static Explanation of(
      BanEvaluation evaluation,
      Conduct conduct,
      Optional<Outcome> outcome,
      boolean found,
      LocalDate at) {
    LocalDate day = outcome.map(Outcome::day).orElseGet(() -> dayOf(evaluation, conduct, at));
    Match match = evaluation.match(day);
    ImmutableList<Excuse> excuses = outcome.map(Outcome::excuses).orElse(ImmutableList.of());
    return new Explanation(
        evaluation.ban().ban().id(),
        evaluation.context().softwareIndex(),
        conduct,
        hasNoDay(evaluation, conduct)
            ? (outcome.isPresent() ? Truth.UNKNOWN : Truth.NO)
            : evaluation.hit(match, at),
        outcome.filter(own -> found).map(Outcome::consequence),
        EvidenceBuilder.ofExplanation(evaluation, conduct, match, day, excuses, at));
  }

  /** Of an event that is not dated, or has not happened, no day is sure to count (semantics §7). */
  private static boolean hasNoDay(BanEvaluation evaluation, Conduct conduct) {
    return evaluation instanceof AuditEvaluation
        && conduct.isEvent()
        && evaluation.context().dayOf(conduct).isEmpty();
  }

  /** An audit looks at the event that has happened, a decision at one that would. */
  private static LocalDate dayOf(BanEvaluation evaluation, Conduct conduct, LocalDate at) {
    return evaluation instanceof AuditEvaluation && conduct.isEvent()
        ? evaluation.context().dayOf(conduct).orElse(at)
        : at;
  }
}
