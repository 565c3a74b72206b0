package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import java.time.LocalDate;
import java.util.List;

/** Evaluates a ban for a decision: one conduct, before it happens (semantics §7). */
final class DecisionEvaluation extends BanEvaluation {

  private final Conduct conduct;

  DecisionEvaluation(ApplicableBan ban, EvaluationContext context, Conduct conduct) {
    super(ban, context);
    this.conduct = conduct;
  }

  @Override
  List<LocalDate> eventDays() {
    return ImmutableList.of();
  }

  @Override
  ImmutableList<Outcome> outcomes(LocalDate day) {
    Outcome outcome = conductOn(conduct, day);
    return outcome == null ? ImmutableList.of() : ImmutableList.of(outcome);
  }
}
