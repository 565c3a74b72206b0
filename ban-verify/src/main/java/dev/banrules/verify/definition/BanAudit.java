package dev.banrules.verify.definition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Force;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Phase;
import dev.banrules.model.verdict.Step;
import dev.banrules.verify.definition.identity.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;

/**
 * Semantics §7: what one ban means for one piece of software on a day, each table line by line, by
 * asking everything of every day on which something may change.
 */
public final class BanAudit {

  private final AuditInput input;
  private final NavigableSet<LocalDate> days;
  private final Ban ban;
  private final int software;
  private final ImmutableList<Part> parts;
  private final Map<LocalDate, Match> matches = new HashMap<>();

  /**
   * Asks one ban of one piece of software.
   *
   * @param input what the audit is of
   * @param days the days on which an answer may change
   * @param ban the ban
   * @param software the position of the software
   * @param parts the software and its parts
   */
  public BanAudit(
      AuditInput input,
      NavigableSet<LocalDate> days,
      Ban ban,
      int software,
      ImmutableList<Part> parts) {
    this.input = input;
    this.days = days;
    this.ban = ban;
    this.software = software;
    this.parts =
        (ban.embedded() ? parts : parts.subList(0, 1))
            .stream()
                .filter(part -> ban.products().contains(part.kind()))
                .collect(toImmutableList());
  }

  /** {@return the ban} */
  public Ban ban() {
    return ban;
  }

  /** {@return whether of no part something may be like anything} */
  public boolean isSettled() {
    return parts.stream().allMatch(Part::settled);
  }

  /**
   * {@return the findings on a day, gravest first: "those stay that no other outdoes"}
   *
   * @param d the day
   */
  public ImmutableList<ExpectedFinding> findings(LocalDate d) {
    List<ExpectedFinding> all = new ArrayList<>();
    if (isAsked(d)) {
      if (ban.prohibits().contains(Conduct.USE)) {
        act(Conduct.USE, d).ifPresent(all::add);
      }
      if (ban.prohibits().contains(Conduct.INSTALL)) {
        event(Conduct.INSTALL, d).ifPresent(all::add);
      }
      if (ban.prohibits().contains(Conduct.UPDATE)) {
        event(Conduct.UPDATE, d).ifPresent(all::add);
      }
    }
    return all.stream()
        .filter(finding -> all.stream().noneMatch(other -> other.outdoes(finding)))
        .sorted(ExpectedFinding.BY_GRAVITY)
        .collect(toImmutableList());
  }

  /**
   * {@return what {@code decide} asks: one conduct of a ban that prohibits it, at a day}
   *
   * @param conduct the conduct
   * @param d the day
   */
  public ImmutableList<ExpectedFinding> decided(Conduct conduct, LocalDate d) {
    return isAsked(d) && ban.prohibits().contains(conduct)
        ? act(conduct, d).stream().collect(toImmutableList())
        : ImmutableList.of();
  }

  /** "where the caller names jurisdictions: of those, their bodies and ... what lies within it". */
  private boolean isAsked(LocalDate d) {
    if (input.options().jurisdictions().isEmpty()) {
      return true;
    }
    for (Jurisdiction named : input.options().jurisdictions()) {
      if (input.places().governs(named, true, ban.jurisdiction(), d) == Truth.YES) {
        return true;
      }
    }
    return false;
  }

  /** A conduct at d itself: "hit = covers(d) and matches(d); p = phase(use, d)". */
  private Optional<ExpectedFinding> act(Conduct conduct, LocalDate d) {
    Phase p = Phases.phase(ban, conduct, d);
    if (p == Phase.NONE) {
      return Optional.empty();
    }
    Match match = match(d);
    return match.truth() == Truth.NO
        ? Optional.empty()
        : Optional.of(finding(conduct, p, d, true, match, d, exemptions(match, d)));
  }

  /** An event on its own day, stated or not. */
  private Optional<ExpectedFinding> event(Conduct conduct, LocalDate d) {
    Software bearer = input.device().software().get(software);
    if (Phases.phase(ban, conduct, d) == Phase.NONE
        || bearer.kind() == ProductKind.HARDWARE
        || (conduct.equals(Conduct.UPDATE) && bearer.lastUpdate().isNever())) {
      return Optional.empty();
    }
    Phase p = phaseOfEvent(conduct, d);
    Optional<LocalDate> e = statedDay(conduct);
    if (e.isEmpty()) {
      return undatedEvent(conduct, p, d);
    }
    if (!countsOn(conduct, e.get(), d)) {
      return Optional.empty();
    }
    Match match = match(e.get());
    // "Exempt is what was excused at e or is at d"
    ImmutableList.Builder<Excuse> exemptions = ImmutableList.builder();
    exemptions.addAll(exemptions(match, e.get()));
    if (!e.get().equals(d)) {
      exemptions.addAll(exemptions(match, d));
    }
    return match.truth() == Truth.NO
        ? Optional.empty()
        : Optional.of(finding(conduct, p, e.get(), true, match, d, exemptions.build()));
  }

  /** "p is suspended where the ban is suspended at d, otherwise in force". */
  private Phase phaseOfEvent(Conduct conduct, LocalDate d) {
    return Phases.phase(ban, conduct, d) == Phase.SUSPENDED ? Phase.SUSPENDED : Phase.IN_FORCE;
  }

  /** "an event whose day is not stated: hit is unknown ...; exemptions at d". */
  private Optional<ExpectedFinding> undatedEvent(Conduct conduct, Phase p, LocalDate d) {
    if (input.options().undated() == Undated.IGNORE) {
      return Optional.empty();
    }
    return surestDay(conduct, d).map(e -> undatedEvent(conduct, p, e, d));
  }

  private ExpectedFinding undatedEvent(Conduct conduct, Phase p, LocalDate e, LocalDate d) {
    Match match = match(e);
    return finding(conduct, p, e, false, match, d, exemptions(match, d));
  }

  /**
   * "some day e ≤ d would count with a hit other than no": of those days the first of the last run
   * on which the hit is surest speaks for all. A run of days without change starts at a day of
   * change, and no event counts before the first of those.
   */
  private Optional<LocalDate> surestDay(Conduct conduct, LocalDate d) {
    Optional<LocalDate> best = Optional.empty();
    for (LocalDate e : days.headSet(d, true).descendingSet()) {
      Truth truth = countsOn(conduct, e, d) ? match(e).truth() : Truth.NO;
      if (truth == Truth.YES) {
        return Optional.of(e);
      }
      if (truth == Truth.UNKNOWN && best.isEmpty()) {
        best = Optional.of(e);
      }
    }
    return best;
  }

  /**
   * {@return a finding on an event whose day is not stated, as another day shows it; empty where
   * the event would not count on that day, or not as surely}
   *
   * @param finding the finding
   * @param e the other day
   */
  public Optional<ExpectedFinding> onDay(ExpectedFinding finding, LocalDate e) {
    LocalDate d = finding.at();
    if (finding.dated() || !countsOn(finding.conduct(), e, d)) {
      return Optional.empty();
    }
    return Optional.of(undatedEvent(finding.conduct(), phaseOfEvent(finding.conduct(), d), e, d))
        .filter(other -> other.match().truth() == finding.match().truth())
        .filter(other -> other.consequence() == finding.consequence());
  }

  /** Whether an event on day e has happened by d "and counts". */
  private boolean countsOn(Conduct conduct, LocalDate e, LocalDate d) {
    return !e.isAfter(d) && Phases.phase(ban, conduct, e) == Phase.IN_FORCE;
  }

  Optional<LocalDate> statedDay(Conduct event) {
    Software bearer = input.device().software().get(software);
    return event.equals(Conduct.INSTALL) ? bearer.installedAt() : bearer.lastUpdate().day();
  }

  private ExpectedFinding finding(
      Conduct conduct,
      Phase p,
      LocalDate day,
      boolean dated,
      Match match,
      LocalDate d,
      ImmutableList<Excuse> exemptions) {
    boolean exempt = exemptions.stream().anyMatch(tried -> tried.holds() == Truth.YES);
    return new ExpectedFinding(
        this, conduct, consequence(exempt, p), d, day, dated, match, exemptions);
  }

  /** The table of consequences. */
  private Consequence consequence(boolean exempt, Phase p) {
    if (exempt) {
      return Consequence.EXEMPT;
    }
    if (ban.force() == Force.NOTICE || !bindsAsker()) {
      return Consequence.NOTICE;
    }
    switch (p) {
      case UPCOMING:
        return Consequence.UPCOMING;
      case SUSPENDED:
        return Consequence.SUSPENDED;
      case GRACE:
        return ban.force() == Force.ADVISORY ? Consequence.ADVISORY : Consequence.DUE;
      case IN_FORCE:
        return ban.force() == Force.ADVISORY ? Consequence.ADVISORY : Consequence.VIOLATION;
      default:
        throw new AssertionError(p);
    }
  }

  /** "a ban binds those whom its {@code binds} lists, everybody where it lists nobody". */
  boolean bindsAsker() {
    return ban.binds().isEmpty() || ban.binds().contains(input.options().askedBy());
  }

  private ImmutableList<Excuse> exemptions(Match match, LocalDate day) {
    ImmutableList<Part> matched =
        match.matched().stream().map(Match.PartAnswer::part).collect(toImmutableList());
    return Exemptions.tried(input, ban, matched, day);
  }

  private Match match(LocalDate day) {
    return matches.computeIfAbsent(input.knowledge().firstOfRun(day), unused -> matchOn(day));
  }

  /** {@code covers} (§3) and {@code matches} (§5) on a day, of a ban with parts for each part. */
  private Match matchOn(LocalDate day) {
    ImmutableList.Builder<Match.PartAnswer> answers = ImmutableList.builder();
    for (Part part : parts) {
      ImmutableList.Builder<Step> steps = ImmutableList.builder();
      if (part.identities().isEmpty()) {
        steps.addAll(UnrecognisedSteps.matches(input, ban.target(), part));
      }
      for (Identity identity : part.identities()) {
        steps.add(TargetSteps.matches(input, ban.target(), part, identity, day));
      }
      answers.add(new Match.PartAnswer(part, steps.build()));
    }
    return new Match(ScopeSteps.covers(input.places(), ban, input.device(), day), answers.build());
  }

  /**
   * {@return "the first day of the unbroken run of days up to d on which this finding stands"}
   *
   * @param finding the finding at d
   * @param onDay all findings on a day
   */
  public LocalDate since(
      ExpectedFinding finding, Function<LocalDate, ImmutableList<ExpectedFinding>> onDay) {
    LocalDate since = finding.at();
    for (LocalDate day : days.headSet(finding.at(), true).descendingSet()) {
      if (onDay.apply(day).stream().noneMatch(finding::isSame)) {
        break;
      }
      since = day;
    }
    return since;
  }

  /**
   * {@return "the first later date on which the findings differ, if there is one"}
   *
   * @param d the date
   * @param last a date after which nobody asks
   */
  public Optional<LocalDate> nextChange(LocalDate d, LocalDate last) {
    List<String> today = keys(d);
    return days.tailSet(d, false).stream()
        .takeWhile(day -> !day.isAfter(last))
        .filter(day -> !keys(day).equals(today))
        .findFirst();
  }

  private List<String> keys(LocalDate day) {
    return findings(day).stream().map(ExpectedFinding::key).toList();
  }

  AuditInput input() {
    return input;
  }

  int software() {
    return software;
  }
}
