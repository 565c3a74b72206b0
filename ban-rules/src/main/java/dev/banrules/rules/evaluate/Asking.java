package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.model.verdict.Phase;
import dev.banrules.rules.time.Phases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers a question on any day: what stands of use and of past events, or of an act to come. */
final class Asking {

  private final Question question;
  private final @Nullable Conduct toCome;

  /** The days on which any answer may change, in order, once they were asked for. */
  private @Nullable List<LocalDate> changes;

  private Asking(Question question, @Nullable Conduct toCome) {
    this.question = question;
    this.toCome = toCome;
  }

  /** Asks of use, and of the events that an inventory shows (semantics §7). */
  static Asking ofAudit(Question question) {
    return new Asking(question, null);
  }

  /** Asks of one conduct before it happens. */
  static Asking ofDecision(Question question, Conduct conduct) {
    return new Asking(question, conduct);
  }

  private List<LocalDate> changes() {
    if (changes == null) {
      List<LocalDate> days = new ArrayList<>(question.changes());
      if (toCome == null) {
        question.software().installedAt().ifPresent(days::add);
        question.software().lastUpdate().day().ifPresent(days::add);
      }
      if (!question.options().jurisdictions().isEmpty()) {
        days.addAll(question.rulebook().places().changes());
      }
      Collections.sort(days); // a day that stands in it twice is asked twice, and answers the same
      changes = days;
    }
    return changes;
  }

  /** How many of the days on which any answer may change are not after a day. */
  private int changesUpTo(LocalDate day) {
    int count = changes().size();
    while (count > 0 && changes().get(count - 1).isAfter(day)) {
      count--;
    }
    return count;
  }

  /** What stands on a day. */
  ImmutableList<Outcome> on(LocalDate day) {
    if (!question.isAsked(day)) {
      return ImmutableList.of();
    }
    if (toCome != null) {
      Outcome outcome = state(toCome, day);
      return outcome == null ? ImmutableList.of() : ImmutableList.of(outcome);
    }
    Outcome use = state(Conduct.USE, day);
    if (use != null
        && use.consequence() == Consequence.VIOLATION
        && use.certainty() == Certainty.CERTAIN) {
      return ImmutableList.of(use); // it outdoes whatever the events come to
    }
    List<Outcome> outcomes = new ArrayList<>(3);
    addIfAny(use, outcomes);
    addIfAny(event(Conduct.INSTALL, day), outcomes);
    addIfAny(event(Conduct.UPDATE, day), outcomes);
    return Outcome.standing(outcomes);
  }

  private static void addIfAny(@Nullable Outcome outcome, List<Outcome> outcomes) {
    if (outcome != null) {
      outcomes.add(outcome);
    }
  }

  /** A conduct that goes on, or is asked about, on the day itself. */
  private @Nullable Outcome state(Conduct conduct, LocalDate day) {
    if (!question.ban().prohibits(conduct)) {
      return null;
    }
    Phase phase = phase(conduct, day);
    if (phase == Phase.NONE) {
      return null;
    }
    Match hit = question.hit(day);
    return hit.truth() == Truth.NO
        ? null
        : outcome(conduct, phase, hit, day, certainty(hit), false, tried(hit, day));
  }

  /** An event of the past; one of a day that is not stated is possible. */
  private @Nullable Outcome event(Conduct event, LocalDate day) {
    if (!question.ban().prohibits(event) || !question.mayHaveHappened(event)) {
      return null;
    }
    Phase phase = phase(event, day);
    if (phase == Phase.NONE) {
      return null;
    }
    Phase told = phase == Phase.SUSPENDED ? Phase.SUSPENDED : Phase.IN_FORCE;
    Optional<LocalDate> stated = question.dayOf(event);
    if (stated.isPresent()) {
      return stated.get().isAfter(day) ? null : dated(event, stated.get(), told, day);
    }
    return question.options().undated() == Undated.IGNORE ? null : undated(event, told, day);
  }

  private @Nullable Outcome dated(Conduct event, LocalDate happened, Phase told, LocalDate day) {
    Match hit = counting(event, happened);
    if (hit == null) {
      return null;
    }
    ImmutableList<Excuse> then = tried(hit, happened);
    ImmutableList<Excuse> tried =
        happened.equals(day)
            ? then
            : ImmutableList.<Excuse>builder().addAll(then).addAll(tried(hit, day)).build();
    return outcome(event, told, hit, happened, certainty(hit), false, tried);
  }

  /**
   * The surest hit on a day up to the given one on which the event would count; the latest such.
   */
  private @Nullable Outcome undated(Conduct event, Phase told, LocalDate day) {
    Match surest = null;
    LocalDate then = day;
    for (int i = changesUpTo(day) - 1; i >= 0; i--) {
      LocalDate start = changes().get(i);
      Match hit = counting(event, start);
      if (hit != null && (surest == null || hit.truth().compareTo(surest.truth()) > 0)) {
        surest = hit;
        then = start;
      }
    }
    return surest == null
        ? null
        : outcome(event, told, surest, then, Certainty.POSSIBLE, true, tried(surest, day));
  }

  /** The hit of an event on its day, where the event counts and the hit is not surely none. */
  private @Nullable Match counting(Conduct event, LocalDate day) {
    if (phase(event, day) != Phase.IN_FORCE) {
      return null;
    }
    Match hit = question.hit(day);
    return hit.truth() == Truth.NO ? null : hit;
  }

  private @Nullable Outcome outcome(
      Conduct conduct,
      Phase phase,
      Match hit,
      LocalDate day,
      Certainty certainty,
      boolean undated,
      ImmutableList<Excuse> tried) {
    return Outcome.consequence(Outcome.excuses(tried), phase, question.ban().ban().force())
        .map(consequence -> new Outcome(conduct, consequence, certainty, hit, day, undated, tried))
        .orElse(null);
  }

  private ImmutableList<Excuse> tried(Match hit, LocalDate day) {
    return question
        .rulebook()
        .excuses()
        .tried(question.ban().ban(), question.device(), hit.matchedParts(), day);
  }

  private Phase phase(Conduct conduct, LocalDate day) {
    return Phases.of(question.ban().timeline(), conduct, day);
  }

  private static Certainty certainty(Match hit) {
    return hit.truth() == Truth.YES ? Certainty.CERTAIN : Certainty.POSSIBLE;
  }

  /** The first day of the unbroken run of days, up to one on which it stands, of an outcome. */
  LocalDate since(Outcome outcome, LocalDate day) {
    LocalDate since = day;
    for (int i = changesUpTo(day) - 1; i >= 0; i--) {
      LocalDate start = changes().get(i);
      if (!stands(outcome, on(start))) {
        return since;
      }
      since = start;
    }
    return since;
  }

  private static boolean stands(Outcome outcome, List<Outcome> outcomes) {
    for (Outcome other : outcomes) {
      if (outcome.isSameFinding(other)) {
        return true;
      }
    }
    return false;
  }

  /** The first later day on which something else stands, or it stands otherwise. */
  Optional<LocalDate> nextChange(LocalDate day) {
    ImmutableList<Outcome> now = on(day);
    return changes().subList(changesUpTo(day), changes().size()).stream()
        .filter(later -> !sayTheSame(now, on(later)))
        .findFirst();
  }

  private static boolean sayTheSame(List<Outcome> some, List<Outcome> others) {
    return some.size() == others.size()
        && some.stream().allMatch(one -> others.stream().anyMatch(one::saysTheSame));
  }
}
