package dev.banrules.rules.evaluate;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Force;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Phase;
import dev.banrules.rules.scope.ScopeEvaluator;
import dev.banrules.rules.time.Phases;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Which bans a conduct on devices of some facts can violate, whatever the software. One ban
 * concerns many lines of a block list, so it is asked once, and not for each line.
 */
final class ViolableBans {

  private final EvaluationContext context;
  private final Conduct conduct;
  private final LocalDate day;
  private final Map<CompiledBan, Boolean> onDay = new HashMap<>();

  ViolableBans(EvaluationContext context, Conduct conduct, LocalDate day) {
    this.context = context;
    this.conduct = conduct;
    this.day = day;
  }

  /** Whether software can make a violation of a ban on the day. */
  boolean isOnDay(CompiledBan ban) {
    return onDay.computeIfAbsent(ban, this::mayBeViolated);
  }

  private boolean mayBeViolated(CompiledBan ban) {
    return isOnSomeDay(ban)
        && Phases.of(ban.timeline(), conduct, day) == Phase.IN_FORCE
        && scope(ban) != Truth.NO;
  }

  private Truth scope(CompiledBan ban) {
    return ScopeEvaluator.covers(
            ban.ban().scope(),
            ban.ban().jurisdiction(),
            context.device(),
            day,
            context.catalogs().places())
        .truth();
  }

  /** Whether software can make a violation of a ban on some day. */
  boolean isOnSomeDay(CompiledBan ban) {
    return ban.prohibits(conduct)
        && ban.ban().force() == Force.BINDING
        && ban.ban().binds(context.options().askedBy());
  }
}
