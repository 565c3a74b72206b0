package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Force;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.model.verdict.Phase;
import dev.banrules.rules.evaluate.Match.PartAnswer;
import dev.banrules.rules.time.ChangeDays;
import dev.banrules.rules.time.Phases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One ban, evaluated for one piece of software on one device, on whatever day (semantics §7): of an
 * audit or of a decision, which differ in the conducts that they ask about.
 */
abstract sealed class BanEvaluation permits AuditEvaluation, DecisionEvaluation {

  private final ApplicableBan ban;
  private final EvaluationContext context;
  private final Matches matches;

  /** Made when first needed: most evaluations find nothing, so nobody asks since when. */
  private @Nullable ChangeDays changes;

  BanEvaluation(ApplicableBan ban, EvaluationContext context) {
    this.ban = ban;
    this.context = context;
    this.matches = new Matches(ban, context);
  }

  /** The outcomes on a day of a ban that the caller chose. */
  abstract ImmutableList<Outcome> outcomes(LocalDate day);

  /** The days of events on which outcomes can change, whatever the ban. */
  abstract List<LocalDate> eventDays();

  final CompiledBan ban() {
    return ban.ban();
  }

  final EvaluationContext context() {
    return context;
  }

  final Match match(LocalDate day) {
    return matches.on(day);
  }

  final Phase phase(Conduct conduct, LocalDate day) {
    return Phases.of(ban().timeline(), conduct, day);
  }

  /** The outcomes on a day, of which the findings are made. */
  final ImmutableList<Outcome> outcomesOn(LocalDate day) {
    return context
            .catalogs()
            .places()
            .isChosen(context.options().jurisdictions(), ban().ban().jurisdiction(), day)
        ? outcomes(day)
        : ImmutableList.of();
  }

  /** The outcome of a conduct that happens on the day itself; null where there is none. */
  final @Nullable Outcome conductOn(Conduct conduct, LocalDate day) {
    if (!ban().prohibits(conduct)) {
      return null;
    }
    Phase phase = phase(conduct, day);
    if (phase == Phase.NONE) {
      return null;
    }
    Match match = match(day);
    return match.truth() == Truth.NO
        ? null
        : outcome(conduct, phase, match, day, certainty(match, day), excuses(match, day));
  }

  /** The outcome of a conduct on the day of its match; null where the phase is none. */
  final @Nullable Outcome outcome(
      Conduct conduct,
      Phase phase,
      Match match,
      LocalDate day,
      Certainty certainty,
      ImmutableList<Excuse> excuses) {
    return Outcome.consequence(Outcome.isExcused(excuses), phase, force())
        .map(
            consequence -> new Outcome(conduct, consequence, certainty, match, day, false, excuses))
        .orElse(null);
  }

  /** A ban that does not bind the one who asks is as a notice to them. */
  private Force force() {
    return bindsAsker() ? ban().ban().force() : Force.NOTICE;
  }

  final boolean bindsAsker() {
    return ban().ban().binds(context.options().askedBy());
  }

  final ImmutableList<Excuse> excuses(Match match, LocalDate day) {
    return context
        .catalogs()
        .exemptions()
        .evaluate(
            ban().ban(),
            context.device(),
            Lists.transform(match.matching(), PartAnswer::part),
            day);
  }

  /** Whether a match counts as a hit on the day of the audit or decision. */
  final Truth hit(Match match, LocalDate day) {
    return ban().timeline().isUnknownOn(day) ? match.truth().and(Truth.UNKNOWN) : match.truth();
  }

  final Certainty certainty(Match match, LocalDate day) {
    return hit(match, day) == Truth.YES ? Certainty.CERTAIN : Certainty.POSSIBLE;
  }

  /** The first day of the unbroken run of days up to the given one on which there is a finding. */
  final LocalDate since(Outcome outcome, LocalDate day) {
    LocalDate since = day;
    ImmutableList<LocalDate> earlier = changesUpTo(day);
    for (int i = earlier.size() - 1; i >= 0; i--) {
      LocalDate change = earlier.get(i);
      if (!isAmong(outcome, outcomesOn(change))) {
        return since;
      }
      since = change;
    }
    return since;
  }

  private static boolean isAmong(Outcome outcome, List<Outcome> outcomes) {
    for (Outcome other : outcomes) {
      if (outcome.isSameFinding(other)) {
        return true;
      }
    }
    return false;
  }

  /** The first later day on which other findings are made, or with other certainty. */
  final Optional<LocalDate> nextChange(LocalDate day) {
    ImmutableList<Outcome> now = outcomesOn(day);
    return changesAfter(day).stream().filter(later -> !areSame(now, outcomesOn(later))).findFirst();
  }

  /** The later days on which any outcome can change, in order. */
  final ImmutableList<LocalDate> changesAfter(LocalDate day) {
    ImmutableList<LocalDate> days = changes().days();
    return days.subList(changes().periodOf(day), days.size());
  }

  private static boolean areSame(List<Outcome> some, List<Outcome> others) {
    return some.size() == others.size()
        && some.stream().allMatch(one -> others.stream().anyMatch(one::isSameAndAsCertain));
  }

  /** The days on which any outcome can change that are not after a day, in order. */
  final ImmutableList<LocalDate> changesUpTo(LocalDate day) {
    return changes().days().subList(0, changes().periodOf(day));
  }

  private ChangeDays changes() {
    if (changes == null) {
      List<LocalDate> days = new ArrayList<>(eventDays());
      if (!context.options().jurisdictions().isEmpty()) {
        days.addAll(context.catalogs().places().changes());
      }
      // Those for other devices are left out: there can be thousands.
      for (Waiver waiver :
          context.catalogs().exemptions().waiversFor(ban().ban().id(), context.device())) {
        days.add(waiver.from());
        days.add(waiver.until());
      }
      changes = ban.changes().and(days);
    }
    return changes;
  }
}
