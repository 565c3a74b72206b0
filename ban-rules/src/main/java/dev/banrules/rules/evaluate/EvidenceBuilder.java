package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.rules.evaluate.Match.PartAnswer;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.time.Phases;
import java.time.LocalDate;
import java.util.List;

/** Writes down how a question was answered, in the order that {@link Evidence} gives. */
final class EvidenceBuilder {

  private EvidenceBuilder() {}

  /** The evidence of a finding: the parts that matched. */
  static ImmutableList<Evidence> of(Question question, Outcome outcome, LocalDate at) {
    return of(
        question, outcome.conduct(), outcome.hit(), outcome.day(), false, outcome.tried(), at);
  }

  /** The steps of an explanation: all parts, also those that did not match. */
  static ImmutableList<Evidence> ofAll(
      Question question,
      Conduct conduct,
      Match hit,
      LocalDate day,
      List<Excuse> tried,
      LocalDate at) {
    return of(question, conduct, hit, day, true, tried, at);
  }

  private static ImmutableList<Evidence> of(
      Question question,
      Conduct conduct,
      Match hit,
      LocalDate day,
      boolean all,
      List<Excuse> tried,
      LocalDate at) {
    ImmutableList.Builder<Evidence> trail = ImmutableList.builder();
    for (PartAnswer answer : hit.answers()) {
      if (all || answer.truth() != Truth.NO) {
        Part part = answer.part();
        trail.add(new Evidence.Identified(part.path(question.position()), part.identities()));
      }
    }
    if (conduct.isEvent()) {
      trail.add(new Evidence.Act(conduct, question.dayOf(conduct)));
    }
    trail.add(new Evidence.InScope(day, hit.scope()));
    for (PartAnswer answer : hit.answers()) {
      if (all || answer.truth() != Truth.NO) {
        String path = answer.part().path(question.position());
        for (int i = 0; i < answer.steps().size(); i++) {
          int identity = answer.part().recognised() ? i : -1;
          trail.add(new Evidence.OnTarget(day, path, identity, answer.steps().get(i)));
        }
      }
    }
    if (!day.equals(at)) {
      trail.add(phase(question, conduct, day));
    }
    return trail.add(phase(question, conduct, at)).addAll(tried).build();
  }

  private static Evidence phase(Question question, Conduct conduct, LocalDate day) {
    return new Evidence.InPhase(conduct, day, Phases.of(question.ban().timeline(), conduct, day));
  }
}
