package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Target;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.model.verdict.Phase;
import dev.banrules.model.verdict.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** One ban and one piece of software: what must stand between them on a day (semantics §7). */
final class Inquiry {

  private final Ground ground;
  private final NavigableSet<LocalDate> firstDays;
  private final Ban ban;
  private final Software software;
  private final List<Part> parts;

  Inquiry(
      Ground ground,
      NavigableSet<LocalDate> firstDays,
      Ban ban,
      Software software,
      List<Part> parts) {
    this.ground = ground;
    this.firstDays = firstDays;
    this.ban = ban;
    this.software = software;
    this.parts = ban.embedded() ? parts : parts.subList(0, 1);
  }

  Ban ban() {
    return ban;
  }

  boolean isSettled() {
    return parts.stream().allMatch(Part::settled);
  }

  /** What stands on a day, gravest first. */
  List<Outcome> on(LocalDate day) {
    List<Outcome> all = new ArrayList<>();
    if (isAsked(day)) {
      for (Conduct conduct : List.of(Conduct.USE, Conduct.INSTALL, Conduct.UPDATE)) {
        Phase phase = Dates.phase(ban.timeline(), conduct, day);
        if (ban.prohibits().contains(conduct) && phase != Phase.NONE) {
          (conduct.isEvent() ? event(conduct, phase, day) : use(phase, day)).ifPresent(all::add);
        }
      }
    }
    return all.stream()
        .filter(outcome -> all.stream().noneMatch(outcome::isOutdoneBy))
        .sorted((a, b) -> a.consequence().compareTo(b.consequence()))
        .toList();
  }

  private boolean isAsked(LocalDate day) {
    return ground.options().jurisdictions().isEmpty()
        || ground.options().jurisdictions().stream()
            .anyMatch(
                named ->
                    Territory.governs(ground.catalogs(), day, named, true, ban.jurisdiction())
                        == Truth.YES);
  }

  private Optional<Outcome> use(Phase phase, LocalDate day) {
    Hit hit = hit(day);
    ImmutableList<Excuse> excuses = excuses(hit, day);
    return outcome(Conduct.USE, phase, day, hit, true, excuses);
  }

  private Optional<Outcome> event(Conduct conduct, Phase phase, LocalDate day) {
    boolean install = conduct.equals(Conduct.INSTALL);
    if (!install && software.lastUpdate().isNever()) {
      return Optional.empty();
    }
    Phase told = phase == Phase.SUSPENDED ? Phase.SUSPENDED : Phase.IN_FORCE;
    Optional<LocalDate> stated = statedDay(conduct);
    if (stated.isEmpty()) {
      return ground.options().undated() == Undated.IGNORE
          ? Optional.empty()
          : surestDay(conduct, day)
              .flatMap(
                  then -> {
                    Hit hit = hit(then);
                    return outcome(conduct, told, then, hit, false, excuses(hit, day));
                  });
    }
    LocalDate then = stated.get();
    if (then.isAfter(day) || !counts(conduct, then)) {
      return Optional.empty();
    }
    Hit hit = hit(then);
    ImmutableList.Builder<Excuse> excuses = ImmutableList.builder();
    excuses.addAll(excuses(hit, then));
    if (!then.equals(day)) {
      excuses.addAll(excuses(hit, day));
    }
    return outcome(conduct, told, then, hit, true, excuses.build());
  }

  /** The day of an event, as the software states it. */
  Optional<LocalDate> statedDay(Conduct event) {
    return event.equals(Conduct.INSTALL) ? software.installedAt() : software.lastUpdate().day();
  }

  /** The latest of the days on which an event would count that has the surest hit. */
  private Optional<LocalDate> surestDay(Conduct conduct, LocalDate upTo) {
    Optional<LocalDate> best = Optional.empty();
    Truth surest = Truth.NO;
    for (LocalDate day : firstDays.headSet(upTo, true).descendingSet()) {
      Truth truth = counts(conduct, day) ? hit(day).truth() : Truth.NO;
      if (truth.compareTo(surest) > 0) {
        best = Optional.of(day);
        surest = truth;
      }
    }
    return best;
  }

  boolean counts(Conduct conduct, LocalDate day) {
    return Dates.phase(ban.timeline(), conduct, day) == Phase.IN_FORCE;
  }

  private Optional<Outcome> outcome(
      Conduct conduct,
      Phase phase,
      LocalDate day,
      Hit hit,
      boolean dated,
      ImmutableList<Excuse> excuses) {
    if (hit.truth() == Truth.NO) {
      return Optional.empty();
    }
    Certainty certainty =
        dated && hit.truth() == Truth.YES ? Certainty.CERTAIN : Certainty.POSSIBLE;
    return Optional.of(
        new Outcome(
            conduct,
            Outcome.consequence(ban, phase, excuses),
            certainty,
            day,
            hit,
            dated,
            excuses));
  }

  private ImmutableList<Excuse> excuses(Hit hit, LocalDate day) {
    return ExcuseSteps.of(ground, ban, hit.matchedParts(), day);
  }

  Hit hit(LocalDate day) {
    ImmutableList.Builder<Hit.Answer> answers = ImmutableList.builder();
    for (Part part : parts) {
      ImmutableList.Builder<Step> steps = ImmutableList.builder();
      part.identities()
          .forEach(
              identity ->
                  steps.add(
                      TargetSteps.of(
                          ground, ban.target(), day, part, identity, null, new ArrayList<>())));
      if (part.identities().isEmpty() && ground.strict() && isOfOrigin(ban.target())) {
        steps.add(new Step.Unrecognised(Truth.UNKNOWN));
      }
      answers.add(new Hit.Answer(part, steps.build()));
    }
    return new Hit(ban.scope().accept(new ScopeSteps(ground, ban, day)), answers.build());
  }

  /** Whether an origin or a category stands in a target (§4 step 4). */
  private static boolean isOfOrigin(Target target) {
    if (target instanceof Target.Not not) {
      return isOfOrigin(not.target());
    }
    if (target instanceof Target.AllOf all) {
      return all.targets().stream().anyMatch(Inquiry::isOfOrigin);
    }
    if (target instanceof Target.AnyOf any) {
      return any.targets().stream().anyMatch(Inquiry::isOfOrigin);
    }
    return target instanceof Target.ByOrigin || target instanceof Target.ByCategory;
  }

  /** The first day of the run in which an outcome stands, up to a day on which it does. */
  LocalDate since(Outcome outcome, LocalDate upTo) {
    LocalDate since = upTo;
    for (LocalDate day : firstDays.headSet(upTo, true).descendingSet()) {
      if (on(day).stream().noneMatch(outcome::isSameFinding)) {
        return since;
      }
      since = day;
    }
    return since;
  }

  /** The first day after one, and not after another, on which something else stands. */
  Optional<LocalDate> nextChange(LocalDate after, LocalDate upTo) {
    List<String> now = on(after).stream().map(Outcome::key).toList();
    return firstDays.tailSet(after, false).stream()
        .takeWhile(day -> !day.isAfter(upTo))
        .filter(day -> !on(day).stream().map(Outcome::key).toList().equals(now))
        .findFirst();
  }
}
