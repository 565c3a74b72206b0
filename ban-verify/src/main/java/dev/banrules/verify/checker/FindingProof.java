package dev.banrules.verify.checker;

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
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Remedy;
import dev.banrules.model.verdict.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** That a finding's evidence holds, step by step, and that the finding says what it entails. */
final class FindingProof {

  private final Ground ground;
  private final Inquiry inquiry;
  private final Outcome outcome;
  private final LocalDate at;
  private final int index;
  private final Finding finding;
  private final List<Objection> objections = new ArrayList<>();

  private FindingProof(
      Ground ground, Inquiry inquiry, Outcome outcome, LocalDate at, int index, Finding finding) {
    this.ground = ground;
    this.inquiry = inquiry;
    this.outcome = outcome;
    this.at = at;
    this.index = index;
    this.finding = finding;
  }

  /**
   * What does not hold.
   *
   * @param outcome what must stand: conduct, consequence and certainty are the finding's
   * @param index the position of the finding in the verdict
   */
  static List<Objection> objections(
      Ground ground, Inquiry inquiry, Outcome outcome, LocalDate at, int index, Finding finding) {
    FindingProof proof = new FindingProof(ground, inquiry, outcome, at, index, finding);
    proof.check();
    return proof.objections;
  }

  private void check() {
    LocalDate day = outcome.dated() ? outcome.day() : claimedDay();
    Hit hit = withClaimedWays(day, inquiry.hit(day));
    compare(evidence(day, hit));
    Hit.Answer named = hit.named();
    Optional<Identity> identity =
        named.part().identities().isEmpty()
            ? Optional.empty()
            : Optional.of(named.part().identities().get(named.surest()));
    expect("application", identity.flatMap(Identity::application), finding.application());
    expect("vendor", identity.map(Identity::vendor), finding.vendor());
    expect(
        "component",
        named.part().isWhole() ? Optional.empty() : Optional.of(named.part().place()),
        finding.component());
    expect("missing", missing(day, hit), finding.missing());
    expect("remedies", remedies().asList(), finding.remedies().asList());
    expect(
        "due",
        outcome.consequence() == Consequence.DUE
            ? inquiry.ban().timeline().deadline(outcome.conduct())
            : Optional.empty(),
        finding.due());
    checkSince();
  }

  /** An event whose day is not stated may be shown on any day on which it counts as surely. */
  private LocalDate claimedDay() {
    for (Evidence evidence : finding.evidence()) {
      if (evidence instanceof Evidence.InScope inScope) {
        LocalDate day = inScope.day();
        if (!day.isAfter(at)
            && inquiry.counts(outcome.conduct(), day)
            && inquiry.hit(day).truth() == outcome.hit().truth()) {
          return day;
        }
      }
    }
    return outcome.day();
  }

  private int firstOnTarget(Hit hit) {
    return hit.matched().size() + (outcome.conduct().isEvent() ? 1 : 0) + 1;
  }

  /** The hit with the chains that the evidence claims, each objection with its step. */
  private Hit withClaimedWays(LocalDate day, Hit hit) {
    int position = firstOnTarget(hit);
    ImmutableList.Builder<Hit.Answer> answers = ImmutableList.builder();
    for (Hit.Answer answer : hit.answers()) {
      if (answer.truth() == Truth.NO || answer.part().identities().isEmpty()) {
        answers.add(answer);
        position += answer.truth() == Truth.NO ? 0 : answer.steps().size();
        continue;
      }
      ImmutableList.Builder<Step> steps = ImmutableList.builder();
      for (Identity identity : answer.part().identities()) {
        List<String> reasons = new ArrayList<>();
        steps.add(
            TargetSteps.of(
                ground,
                inquiry.ban().target(),
                day,
                answer.part(),
                identity,
                claimedStep(position),
                reasons));
        for (String reason : reasons) {
          objections.add(Objection.toStep(index, position, reason));
        }
        position++;
      }
      answers.add(new Hit.Answer(answer.part(), steps.build()));
    }
    return new Hit(hit.scope(), answers.build());
  }

  private @Nullable Step claimedStep(int position) {
    return position < finding.evidence().size()
            && finding.evidence().get(position) instanceof Evidence.OnTarget onTarget
        ? onTarget.step()
        : null;
  }

  /** The evidence that there must be, in its order. */
  private List<Evidence> evidence(LocalDate day, Hit hit) {
    Conduct conduct = outcome.conduct();
    List<Evidence> evidence = new ArrayList<>();
    for (Hit.Answer answer : hit.matched()) {
      evidence.add(new Evidence.Identified(answer.part().place(), answer.part().identities()));
    }
    if (conduct.isEvent()) {
      evidence.add(new Evidence.Act(conduct, inquiry.statedDay(conduct)));
    }
    evidence.add(new Evidence.InScope(day, hit.scope()));
    for (Hit.Answer answer : hit.matched()) {
      boolean recognised = !answer.part().identities().isEmpty();
      for (int i = 0; i < answer.steps().size(); i++) {
        evidence.add(
            new Evidence.OnTarget(
                day, answer.part().place(), recognised ? i : -1, answer.steps().get(i)));
      }
    }
    if (!day.equals(at)) {
      evidence.add(phase(day));
    }
    evidence.add(phase(at));
    evidence.addAll(outcome.excuses());
    return evidence;
  }

  private Evidence phase(LocalDate day) {
    return new Evidence.InPhase(
        outcome.conduct(), day, Dates.phase(inquiry.ban().timeline(), outcome.conduct(), day));
  }

  private void compare(List<Evidence> expected) {
    List<Evidence> claimed = finding.evidence();
    for (int i = 0; i < Math.max(expected.size(), claimed.size()); i++) {
      if (i >= claimed.size()) {
        objections.add(Objection.toFinding(index, "a step is missing: " + expected.get(i)));
      } else if (i >= expected.size()) {
        objections.add(Objection.toStep(index, i, "proves nothing that is asked"));
      } else if (!expected.get(i).equals(claimed.get(i))) {
        objections.add(Objection.toStep(index, i, "does not hold; what does: " + expected.get(i)));
      }
    }
  }

  private List<Fact> missing(LocalDate day, Hit hit) {
    if (outcome.certainty() == Certainty.CERTAIN) {
      return List.of();
    }
    Set<Fact> missing = Missing.in(ground.catalogs(), day, hit, finding.missing());
    if (!outcome.dated()) {
      boolean install = outcome.conduct().equals(Conduct.INSTALL);
      missing.add(
          new Fact.OfSoftware(
              PartRef.Listed.software(finding.softwareIndex()),
              install ? SoftwareDetail.INSTALLED_AT : SoftwareDetail.UPDATED_AT));
    }
    return ImmutableList.sortedCopyOf(Fact.BY_NAME, missing);
  }

  private ImmutableSet<Remedy> remedies() {
    ImmutableSet.Builder<Remedy> remedies = ImmutableSet.builder();
    for (Conduct conduct : inquiry.ban().prohibits()) {
      if (conduct.equals(Conduct.USE)) {
        remedies.add(Remedy.REMOVE);
      } else if (conduct.equals(Conduct.INSTALL)) {
        remedies.add(Remedy.BLOCK_INSTALL);
      } else if (conduct.equals(Conduct.UPDATE)) {
        remedies.add(Remedy.BLOCK_UPDATE);
      }
    }
    return remedies.build();
  }

  private void checkSince() {
    if (!outcome.dated()) {
      expect("since", Optional.empty(), finding.since());
      return;
    }
    LocalDate since = inquiry.since(outcome, at);
    boolean mayBeEarlier =
        !inquiry.isSettled() && finding.since().filter(since::isAfter).isPresent();
    if (!mayBeEarlier) {
      expect("since", Optional.of(since), finding.since());
    }
  }

  private void expect(String field, Object expected, Object claimed) {
    if (!Objects.equals(expected, claimed)) {
      objections.add(
          Objection.toFinding(
              index, "`" + field + "` is " + claimed + ", entailed is " + expected));
    }
  }
}
