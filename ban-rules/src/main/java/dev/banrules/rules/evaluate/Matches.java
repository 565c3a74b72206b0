package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.evaluate.Match.PartAnswer;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.scope.ScopeEvaluator;
import dev.banrules.rules.target.Circumstances;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Evaluates scope and target of one ban on whatever day: once for each period between changes. */
final class Matches {

  private final ApplicableBan ban;
  private final EvaluationContext context;
  private final @Nullable Match[] byPeriod;

  Matches(ApplicableBan ban, EvaluationContext context) {
    this.ban = ban;
    this.context = context;
    this.byPeriod = new Match[ban.matchChanges().days().size() + 1];
  }

  Match on(LocalDate day) {
    int period = ban.matchChanges().periodOf(day);
    Match match = byPeriod[period];
    if (match == null) {
      match = evaluate(day);
      byPeriod[period] = match;
    }
    return match;
  }

  private Match evaluate(LocalDate day) {
    Ban rule = ban.ban().ban();
    Step scope =
        ScopeEvaluator.covers(
            rule.scope(), rule.jurisdiction(), context.device(), day, context.catalogs().places());
    Circumstances circumstances = context.circumstances(day);
    ImmutableList.Builder<PartAnswer> answers = ImmutableList.builder();
    for (Part part : ban.parts()) {
      answers.add(
          PartAnswer.of(
              part, context.catalogs().targets().answers(ban.ban().target(), part, circumstances)));
    }
    return Match.of(scope, answers.build());
  }
}
