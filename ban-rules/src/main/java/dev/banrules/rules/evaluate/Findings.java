package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.evaluate.Match.PartAnswer;
import java.time.LocalDate;
import java.util.Optional;

/** Makes findings of what stands. */
final class Findings {

  private Findings() {}

  static ImmutableList<Finding> of(Question question, Asking asking, LocalDate at) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Outcome outcome : asking.on(at)) {
      findings.add(of(question, asking, outcome, at));
    }
    return findings.build();
  }

  private static Finding of(Question question, Asking asking, Outcome outcome, LocalDate at) {
    PartAnswer answer = outcome.hit().surest();
    Optional<Identity> identity =
        answer.part().recognised()
            ? Optional.of(answer.part().identities().get(answer.surest()))
            : Optional.empty();
    return Finding.builder()
        .ban(question.ban().ban().id())
        .softwareIndex(question.position())
        .conduct(outcome.conduct())
        .consequence(outcome.consequence())
        .certainty(outcome.certainty())
        .application(identity.flatMap(Identity::application))
        .vendor(identity.map(Identity::vendor))
        .component(
            answer.part().isWhole()
                ? Optional.empty()
                : Optional.of(answer.part().path(question.position())))
        .since(outcome.undated() ? Optional.empty() : Optional.of(asking.since(outcome, at)))
        .due(
            outcome.consequence() == Consequence.DUE
                ? question.ban().timeline().deadline(outcome.conduct())
                : Optional.empty())
        .remedies(question.ban().remedies())
        .missing(missing(question, outcome))
        .evidence(EvidenceBuilder.of(question, outcome, at))
        .build();
  }

  private static ImmutableList<String> missing(Question question, Outcome outcome) {
    if (outcome.certainty() == Certainty.CERTAIN) {
      return ImmutableList.of();
    }
    ImmutableSortedSet.Builder<String> missing = ImmutableSortedSet.naturalOrder();
    missing.addAll(
        MissingFacts.of(
            outcome.hit(), outcome.day(), question.position(), question.rulebook().catalogs()));
    if (outcome.undated()) {
      missing.add(question.factOfDay(outcome.conduct()));
    }
    return missing.build().asList();
  }
}
