package dev.banrules.verify.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.Fact.SoftwareDetail;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Remedy;
import dev.banrules.model.verdict.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Semantics §7: a finding that the definition gives on a day, before it is asked since when.
 *
 * @param audit what gives it: one ban, one piece of software
 * @param conduct the conduct
 * @param consequence what the ban means for it
 * @param at the day of the audit
 * @param day the day on which the match was asked: that of an event
 * @param dated whether it is of a day; only an event whose day is not stated is not
 * @param match how device and software match
 * @param exemptions the exemptions and waivers that were tried
 */
public record ExpectedFinding(
    BanAudit audit,
    Conduct conduct,
    Consequence consequence,
    LocalDate at,
    LocalDate day,
    boolean dated,
    Match match,
    ImmutableList<Excuse> exemptions) {

  /** "Consequences, gravest first". */
  private static final ImmutableList<Consequence> GRAVEST_FIRST =
      ImmutableList.of(
          Consequence.VIOLATION,
          Consequence.DUE,
          Consequence.UPCOMING,
          Consequence.ADVISORY,
          Consequence.SUSPENDED,
          Consequence.NOTICE,
          Consequence.EXEMPT);

  /** "use before install before update". */
  private static final ImmutableList<Conduct> CONDUCTS_IN_ORDER =
      ImmutableList.of(Conduct.USE, Conduct.INSTALL, Conduct.UPDATE);

  /** "ordered by ... gravity" (§8). */
  static final Comparator<ExpectedFinding> BY_GRAVITY =
      Comparator.comparing(finding -> GRAVEST_FIRST.indexOf(finding.consequence));

  /** {@return "certain where hit is yes, possible where it is unknown"} */
  public Certainty certainty() {
    return dated && match.truth() == Truth.YES && !isStatusUnknown()
        ? Certainty.CERTAIN
        : Certainty.POSSIBLE;
  }

  /** "where d is on or after {@code knownUntil}, a hit of yes counts as unknown". */
  private boolean isStatusUnknown() {
    Optional<LocalDate> knownUntil = audit.ban().timeline().knownUntil();
    return knownUntil.isPresent() && !at.isBefore(knownUntil.get());
  }

  /** "at least as grave and at least as certain (equals: use before install before update)". */
  boolean outdoes(ExpectedFinding other) {
    int graver = BY_GRAVITY.compare(other, this);
    boolean certain = certainty() == Certainty.CERTAIN;
    boolean otherCertain = other.certainty() == Certainty.CERTAIN;
    if (graver < 0 || (otherCertain && !certain)) {
      return false;
    }
    return graver > 0
        || (certain && !otherCertain)
        || CONDUCTS_IN_ORDER.indexOf(conduct) < CONDUCTS_IN_ORDER.indexOf(other.conduct);
  }

  /** §7: "this finding (ban, software, conduct, consequence)"; its certainty may have changed. */
  boolean isSame(ExpectedFinding other) {
    return conduct.equals(other.conduct) && consequence == other.consequence;
  }

  /** {@return what the findings of one ban and one piece of software are compared by (§8)} */
  public String key() {
    return conduct + " " + consequence + " " + certainty();
  }

  /**
   * {@return the same, where the target was answered in other steps}
   *
   * @param otherMatch the match of the same day
   */
  public ExpectedFinding with(Match otherMatch) {
    return new ExpectedFinding(audit, conduct, consequence, at, day, dated, otherMatch, exemptions);
  }

  /**
   * {@return the finding as a verdict has it}
   *
   * @param since since when it stands; empty for an event whose day is not stated
   */
  public Finding toFinding(Optional<LocalDate> since) {
    Match.PartAnswer named = match.named();
    Finding.Builder finding =
        Finding.builder()
            .ban(audit.ban().id())
            .softwareIndex(audit.software())
            .conduct(conduct)
            .consequence(consequence)
            .certainty(certainty())
            .vendor(named.named().flatMap(identity -> Whose.known(audit.input(), identity, day)))
            .application(named.named().flatMap(Identity::application))
            .component(Optional.of(named.part().place()).filter(place -> !place.isWhole()))
            .since(since)
            .remedies(remedies())
            .missing(missing())
            .evidence(evidence());
    if (consequence == Consequence.DUE) {
      finding.due(Phases.deadline(audit.ban(), conduct));
    }
    return finding.build();
  }

  /** What the ban prohibits is undone, and kept from being done again. */
  private ImmutableSet<Remedy> remedies() {
    ImmutableSet.Builder<Remedy> remedies = ImmutableSet.builder();
    if (audit.ban().prohibits().contains(Conduct.USE)) {
      remedies.add(Remedy.REMOVE);
    }
    if (audit.ban().prohibits().contains(Conduct.INSTALL)) {
      remedies.add(Remedy.BLOCK_INSTALL);
    }
    if (audit.ban().prohibits().contains(Conduct.UPDATE)) {
      remedies.add(Remedy.BLOCK_UPDATE);
    }
    return remedies.build();
  }

  /** "a possible finding names the facts that would settle it". */
  private ImmutableList<Fact> missing() {
    Set<Fact> missing = new HashSet<>();
    if (certainty() == Certainty.POSSIBLE) {
      missing.addAll(MissingFacts.of(audit.input().catalogs(), day, match));
      if (isStatusUnknown()) {
        missing.add(new Fact.OfBan(audit.ban().id()));
      }
      if (!dated) {
        missing.add(
            new Fact.OfSoftware(
                PartRef.Listed.software(audit.software()),
                conduct.equals(Conduct.INSTALL)
                    ? SoftwareDetail.INSTALLED_AT
                    : SoftwareDetail.UPDATED_AT));
      }
    }
    return ImmutableList.sortedCopyOf(Fact.BY_NAME, missing);
  }

  /** "Every finding carries its evidence", in the order that {@link Evidence} states. */
  private ImmutableList<Evidence> evidence() {
    ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
    for (Match.PartAnswer answer : match.matched()) {
      evidence.add(new Evidence.Identified(answer.part().place(), answer.part().identities()));
    }
    if (conduct.isEvent()) {
      evidence.add(new Evidence.Act(conduct, audit.statedDay(conduct)));
    }
    evidence.add(new Evidence.InScope(day, match.covers()));
    for (Match.PartAnswer answer : match.matched()) {
      boolean recognised = !answer.part().identities().isEmpty();
      for (int i = 0; i < answer.steps().size(); i++) {
        Step step = answer.steps().get(i);
        evidence.add(new Evidence.OnTarget(day, answer.part().place(), recognised ? i : -1, step));
      }
    }
    if (!day.equals(at)) {
      evidence.add(inPhase(day));
    }
    evidence.add(inPhase(at));
    if (isStatusUnknown()) {
      evidence.add(new Evidence.StatusUnknown(audit.ban().timeline().knownUntil().orElseThrow()));
    }
    if (!audit.bindsAsker()) {
      evidence.add(new Evidence.NotBound(audit.input().options().askedBy(), audit.ban().binds()));
    }
    return evidence.addAll(exemptions).build();
  }

  private Evidence inPhase(LocalDate d) {
    return new Evidence.InPhase(conduct, d, Phases.phase(audit.ban(), conduct, d));
  }
}
