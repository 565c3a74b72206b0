package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.model.verdict.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a ban for an audit: the use of software on the day itself, and the install and the
 * latest update that the profile shows (semantics §7).
 */
final class AuditEvaluation extends BanEvaluation {

  AuditEvaluation(ApplicableBan ban, EvaluationContext context) {
    super(ban, context);
  }

  @Override
  List<LocalDate> eventDays() {
    List<LocalDate> days = new ArrayList<>(2);
    context().dayOf(Conduct.INSTALL).ifPresent(days::add);
    context().dayOf(Conduct.UPDATE).ifPresent(days::add);
    return days;
  }

  @Override
  ImmutableList<Outcome> outcomes(LocalDate day) {
    Outcome use = conductOn(Conduct.USE, day);
    if (use != null
        && use.consequence() == Consequence.VIOLATION
        && use.certainty() == Certainty.CERTAIN) {
      return ImmutableList.of(use); // it outdoes every event
    }
    List<Outcome> outcomes = new ArrayList<>(3);
    addIfPresent(use, outcomes);
    addIfPresent(event(Conduct.INSTALL, day), outcomes);
    addIfPresent(event(Conduct.UPDATE, day), outcomes);
    return Outcome.notOutdone(outcomes);
  }

  /** What comes of one conduct on a day, also where another outdoes it; null where nothing does. */
  @Nullable Outcome outcomeOf(Conduct conduct, LocalDate day) {
    return conduct.isEvent() ? event(conduct, day) : conductOn(conduct, day);
  }

  private static void addIfPresent(@Nullable Outcome outcome, List<Outcome> outcomes) {
    if (outcome != null) {
      outcomes.add(outcome);
    }
  }

  /** The outcome on a day of an event in the past; null where there is none. */
  private @Nullable Outcome event(Conduct event, LocalDate day) {
    if (!ban().prohibits(event) || !context().mayHaveHappened(event)) {
      return null;
    }
    Phase phase = phase(event, day);
    if (phase == Phase.NONE) {
      return null;
    }
    Phase asEvent = phase == Phase.SUSPENDED ? Phase.SUSPENDED : Phase.IN_FORCE;
    Optional<LocalDate> happened = context().dayOf(event);
    if (happened.isPresent()) {
      return happened.get().isAfter(day) ? null : datedEvent(event, happened.get(), asEvent, day);
    }
    return context().options().undated() == Undated.IGNORE
        ? null
        : undatedEvent(event, asEvent, day);
  }

  private @Nullable Outcome datedEvent(
      Conduct event, LocalDate happened, Phase phase, LocalDate day) {
    Match match = prohibitedMatch(event, happened);
    if (match == null) {
      return null;
    }
    ImmutableList<Excuse> excuses = excuses(match, happened);
    if (!happened.equals(day)) {
      excuses = ImmutableList.<Excuse>builder().addAll(excuses).addAll(excuses(match, day)).build();
    }
    return outcome(event, phase, match, happened, certainty(match, day), excuses);
  }

  /**
   * The possible outcome of an event whose day is not stated. It rests on the surest match of all
   * days up to the given one on which the event would have been prohibited; of equals, the latest.
   */
  private @Nullable Outcome undatedEvent(Conduct event, Phase phase, LocalDate day) {
    Match surest = null;
    LocalDate surestDay = day;
    for (LocalDate change : changesUpTo(day).reverse()) {
      Match match = prohibitedMatch(event, change);
      if (match != null && (surest == null || match.truth().compareTo(surest.truth()) > 0)) {
        surest = match;
        surestDay = change;
      }
    }
    if (surest == null) {
      return null;
    }
    Outcome outcome =
        outcome(event, phase, surest, surestDay, Certainty.POSSIBLE, excuses(surest, day));
    return outcome == null ? null : outcome.asUndated();
  }

  /** The match on the day of an event, if the event was prohibited then and may match. */
  private @Nullable Match prohibitedMatch(Conduct event, LocalDate day) {
    if (phase(event, day) != Phase.IN_FORCE) {
      return null;
    }
    Match match = match(day);
    return match.truth() == Truth.NO ? null : match;
  }
}
