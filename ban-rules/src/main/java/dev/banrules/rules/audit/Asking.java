package dev.banrules.rules.audit;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.base.Truth;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.model.verdict.Phase;
import dev.banrules.rules.time.Phases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Answers a question on any day: what stands of use and of past events, or of an act to come. */
final class Asking {

  private final Question question;
  private final Optional<Conduct> toCome;

  /** The days on which any answer may change. */
  private final TreeSet<LocalDate> changes;

  private Asking(Question question, Optional<Conduct> toCome) {
    this.question = question;
    this.toCome = toCome;
    this.changes = new TreeSet<>(question.ban().changes());
    if (!question.options().jurisdictions().isEmpty()) {
      changes.addAll(question.rulebook().places().changes());
    }
    if (toCome.isEmpty()) {
      question.software().installedAt().ifPresent(changes::add);
      question.software().updatedAt().ifPresent(changes::add);
    }
  }

  /** Asks of use, and of the events that an inventory shows (semantics §7). */
  static Asking ofAudit(Question question) {
    return new Asking(question, Optional.empty());
  }

  /** Asks of one conduct before it happens. */
  static Asking ofDecision(Question question, Conduct conduct) {
    return new Asking(question, Optional.of(conduct));
  }

  /** What stands on a day. */
  ImmutableList<Outcome> on(LocalDate day) {
    if (!question.isAsked(day)) {
      return ImmutableList.of();
    }
    List<Outcome> outcomes = new ArrayList<>(3);
    if (toCome.isPresent()) {
      state(toCome.get(), day).ifPresent(outcomes::add);
    } else {
      state(Conduct.USE, day).ifPresent(outcomes::add);
      event(Conduct.INSTALL, day).ifPresent(outcomes::add);
      event(Conduct.UPDATE, day).ifPresent(outcomes::add);
    }
    return Outcome.standing(outcomes);
  }

  /** A conduct that goes on, or is asked about, on the day itself. */
  private Optional<Outcome> state(Conduct conduct, LocalDate day) {
    Phase phase = phase(conduct, day);
    if (!question.ban().prohibits(conduct) || phase == Phase.NONE) {
      return Optional.empty();
    }
    Hit hit = question.hit(day);
    return hit.truth() == Truth.NO
        ? Optional.empty()
        : outcome(conduct, phase, hit, certainty(hit), false, tried(hit, day));
  }

  /** An event of the past; one of a day that is not stated is possible. */
  private Optional<Outcome> event(Conduct event, LocalDate day) {
    Phase phase = phase(event, day);
    if (!question.ban().prohibits(event)
        || phase == Phase.NONE
        || !question.mayHaveHappened(event)) {
      return Optional.empty();
    }
    Phase told = phase == Phase.SUSPENDED ? Phase.SUSPENDED : Phase.IN_FORCE;
    Optional<LocalDate> stated = question.dayOf(event);
    if (stated.isPresent()) {
      return stated.get().isAfter(day)
          ? Optional.empty()
          : counting(event, stated.get())
              .flatMap(
                  hit ->
                      outcome(
                          event,
                          told,
                          hit,
                          certainty(hit),
                          false,
                          ImmutableList.<Excuse>builder()
                              .addAll(tried(hit, hit.day()))
                              .addAll(hit.day().equals(day) ? ImmutableList.of() : tried(hit, day))
                              .build()));
    }
    if (question.options().undated() == Undated.IGNORE) {
      return Optional.empty();
    }
    return someDayUpTo(event, day)
        .flatMap(
            hit -> outcome(event, told, hit, Certainty.POSSIBLE, true, tried(hit, day)));
  }

  /** The hit of an event on its day, where the event counts and the hit is not surely none. */
  private Optional<Hit> counting(Conduct event, LocalDate day) {
    if (phase(event, day) != Phase.IN_FORCE) {
      return Optional.empty();
    }
    return Optional.of(question.hit(day)).filter(hit -> hit.truth() != Truth.NO);
  }

  /** The surest hit on a day up to the given one on which the event would count; the latest such. */
  private Optional<Hit> someDayUpTo(Conduct event, LocalDate day) {
    Optional<Hit> surest = Optional.empty();
    for (LocalDate start : changes.headSet(day, true).descendingSet()) {
      Optional<Hit> hit = counting(event, start);
      if (hit.isPresent()
          && (surest.isEmpty() || hit.get().truth().compareTo(surest.get().truth()) > 0)) {
        surest = hit;
      }
    }
    return surest;
  }

  private Optional<Outcome> outcome(
      Conduct conduct,
      Phase phase,
      Hit hit,
      Certainty certainty,
      boolean undated,
      ImmutableList<Excuse> tried) {
    return Outcome.consequence(Question.excuses(tried), phase, question.ban().ban().force())
        .map(consequence -> new Outcome(conduct, consequence, certainty, hit, undated, tried));
  }

  private ImmutableList<Excuse> tried(Hit hit, LocalDate day) {
    return question
        .rulebook()
        .excuses()
        .tried(question.ban().ban(), question.device(), hit.matchedParts(), day);
  }

  private Phase phase(Conduct conduct, LocalDate day) {
    return Phases.of(question.ban().timeline(), conduct, day);
  }

  private static Certainty certainty(Hit hit) {
    return hit.truth() == Truth.YES ? Certainty.CERTAIN : Certainty.POSSIBLE;
  }

  /** The first day of the unbroken run of days, up to one on which it stands, of an outcome. */
  LocalDate since(Outcome outcome, LocalDate day) {
    LocalDate since = day;
    for (LocalDate start : changes.headSet(day, true).descendingSet()) {
      if (on(start).stream().noneMatch(outcome::isSameFinding)) {
        return since;
      }
      since = start;
    }
    return since;
  }

  /** The first later day on which something else stands, or it stands otherwise. */
  Optional<LocalDate> nextChange(LocalDate day) {
    ImmutableList<Outcome> now = on(day);
    return changes.tailSet(day, false).stream()
        .filter(later -> !sayTheSame(now, on(later)))
        .findFirst();
  }

  private static boolean sayTheSame(List<Outcome> some, List<Outcome> others) {
    return some.size() == others.size()
        && some.stream().allMatch(one -> others.stream().anyMatch(one::saysTheSame));
  }
}
