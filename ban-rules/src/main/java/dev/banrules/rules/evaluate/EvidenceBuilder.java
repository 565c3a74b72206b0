package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.rules.evaluate.Match.PartAnswer;
import java.time.LocalDate;
import java.util.List;

/** Writes down how a ban was evaluated, in the order that {@link Evidence} gives. */
final class EvidenceBuilder {

  private final BanEvaluation evaluation;
  private final Conduct conduct;
  private final ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();

  private EvidenceBuilder(BanEvaluation evaluation, Conduct conduct) {
    this.evaluation = evaluation;
    this.conduct = conduct;
  }

  /** The evidence of a finding: of the parts that match. */
  static ImmutableList<Evidence> ofFinding(
      BanEvaluation evaluation, Outcome outcome, LocalDate at) {
    Match match = outcome.match();
    return new EvidenceBuilder(evaluation, outcome.conduct())
        .addMatch(match, match.matching(), outcome.day())
        .addBan(outcome.day(), at)
        .build(outcome.excuses());
  }

  /** The evidence of an explanation: of all parts, also those that do not match. */
  static ImmutableList<Evidence> ofExplanation(
      BanEvaluation evaluation,
      Conduct conduct,
      Match match,
      LocalDate day,
      List<Excuse> excuses,
      LocalDate at) {
    return new EvidenceBuilder(evaluation, conduct)
        .addMatch(match, match.answers(), day)
        .addBan(day, at)
        .build(excuses);
  }

  private EvidenceBuilder addMatch(Match match, List<PartAnswer> answers, LocalDate day) {
    int softwareIndex = evaluation.context().softwareIndex();
    for (PartAnswer answer : answers) {
      evidence.add(
          new Evidence.Identified(answer.part().place(softwareIndex), answer.part().identities()));
    }
    if (conduct.isEvent()) {
      evidence.add(new Evidence.Act(conduct, evaluation.context().dayOf(conduct)));
    }
    evidence.add(new Evidence.InScope(day, match.scope()));
    for (PartAnswer answer : answers) {
      PartRef place = answer.part().place(softwareIndex);
      for (int i = 0; i < answer.steps().size(); i++) {
        int identity = answer.part().recognised() ? i : -1;
        evidence.add(new Evidence.OnTarget(day, place, identity, answer.steps().get(i)));
      }
    }
    return this;
  }

  private EvidenceBuilder addBan(LocalDate day, LocalDate at) {
    if (!day.equals(at)) {
      addPhase(day);
    }
    addPhase(at);
    evaluation
        .ban()
        .timeline()
        .knownUntil()
        .filter(known -> !at.isBefore(known))
        .ifPresent(known -> evidence.add(new Evidence.StatusUnknown(known)));
    if (!evaluation.bindsAsker()) {
      evidence.add(
          new Evidence.NotBound(
              evaluation.context().options().askedBy(), evaluation.ban().ban().binds()));
    }
    return this;
  }

  private void addPhase(LocalDate day) {
    evidence.add(new Evidence.InPhase(conduct, day, evaluation.phase(conduct, day)));
  }

  private ImmutableList<Evidence> build(List<Excuse> excuses) {
    return evidence.addAll(excuses).build();
  }
}
