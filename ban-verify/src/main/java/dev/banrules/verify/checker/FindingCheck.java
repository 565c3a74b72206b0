package dev.banrules.verify.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.Fact.SoftwareDetail;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Step;
import dev.banrules.verify.definition.AuditInput;
import dev.banrules.verify.definition.BanAudit;
import dev.banrules.verify.definition.ExpectedFinding;
import dev.banrules.verify.definition.Match;
import dev.banrules.verify.definition.Match.PartAnswer;
import dev.banrules.verify.definition.identity.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a claimed finding with the expected one, but for the ways that a claim may choose. */
final class FindingCheck {

  private final AuditInput input;
  private final BanAudit audit;
  private final ExpectedFinding expected;
  private final int index;
  private final Finding claimed;
  private final List<Objection> objections = new ArrayList<>();

  private FindingCheck(
      AuditInput input, BanAudit audit, ExpectedFinding expected, int index, Finding claimed) {
    this.input = input;
    this.audit = audit;
    this.expected = expected;
    this.index = index;
    this.claimed = claimed;
  }

  /**
   * What does not hold.
   *
   * @param audit what gives the expected finding
   * @param lastDay the finding with the claimed one's conduct, consequence and certainty
   * @param index the position of the finding in the verdict
   */
  static List<Objection> objections(
      AuditInput input, BanAudit audit, ExpectedFinding lastDay, int index, Finding claimed) {
    ExpectedFinding expected = onClaimedDay(audit, lastDay, claimed);
    FindingCheck check = new FindingCheck(input, audit, expected, index, claimed);
    check.compare(expected.with(check.matchWithChosenWays()).toFinding(check.since()));
    return check.objections;
  }

  /** An event whose day is not stated may be shown on any day on which it counts as surely. */
  private static ExpectedFinding onClaimedDay(
      BanAudit audit, ExpectedFinding expected, Finding claimed) {
    return claimed.evidence().stream()
        .filter(Evidence.InScope.class::isInstance)
        .findFirst()
        .flatMap(inScope -> audit.onDay(expected, ((Evidence.InScope) inScope).day()))
        .orElse(expected);
  }

  private void compare(Finding finding) {
    compareEvidence(finding.evidence(), claimed.evidence());
    compare("application", finding.application(), claimed.application());
    compare("vendor", finding.vendor(), claimed.vendor());
    compare("component", finding.component(), claimed.component());
    compare("missing", finding.missing(), claimed.missing());
    compare("remedies", finding.remedies().asList(), claimed.remedies().asList());
    compare("due", finding.due(), claimed.due());
    compare("since", finding.since(), claimed.since());
  }

  private void compare(String field, Object finding, Object claim) {
    if (!finding.equals(claim)) {
      objections.add(Objection.toFinding(index, Difference.of(field, finding, claim)));
    }
  }

  private void compareEvidence(ImmutableList<Evidence> evidence, ImmutableList<Evidence> claim) {
    for (int i = 0; i < Math.max(evidence.size(), claim.size()); i++) {
      if (i >= claim.size()) {
        objections.add(
            Objection.toFinding(index, "evidence is missing: " + Difference.text(evidence.get(i))));
      } else if (i >= evidence.size()) {
        objections.add(Objection.toStep(index, i, "proves nothing that is asked"));
      } else if (!evidence.get(i).equals(claim.get(i))) {
        objections.add(
            Objection.toStep(index, i, Difference.of("", evidence.get(i), claim.get(i))));
      }
    }
  }

  /** The first day; an earlier one may be right of what something may be like. */
  private Optional<LocalDate> since() {
    if (!expected.dated()) {
      return Optional.empty();
    }
    LocalDate since = audit.since(expected, audit::findings);
    return !audit.isSettled() && claimed.since().filter(since::isAfter).isPresent()
        ? claimed.since()
        : Optional.of(since);
  }

  /** The match by the ways that the evidence claims, each objection with its step. */
  private Match matchWithChosenWays() {
    Match match = expected.match();
    int position = match.matched().size() + (expected.conduct().isEvent() ? 1 : 0) + 1;
    ImmutableList.Builder<PartAnswer> answers = ImmutableList.builder();
    for (PartAnswer answer : match.parts()) {
      if (answer.truth() == Truth.NO || answer.part().identities().isEmpty()) {
        answers.add(answer);
        position += answer.truth() == Truth.NO ? 0 : answer.steps().size();
        continue;
      }
      ImmutableList.Builder<Step> steps = ImmutableList.builder();
      for (int i = 0; i < answer.steps().size(); i++) {
        ChosenWays ways =
            new ChosenWays(input.catalogs(), expected.day(), answer.part().identities().get(i));
        steps.add(withChosenWays(ways, answer.steps().get(i), position));
        for (String reason : ways.objections()) {
          objections.add(Objection.toStep(index, position, reason));
        }
        position++;
      }
      answers.add(new PartAnswer(withClaimedHosts(answer.part()), steps.build()));
    }
    return new Match(match.covers(), answers.build());
  }

  /** Where it is not known what embeds an application: what is claimed to be asked for. */
  private Part withClaimedHosts(Part part) {
    if (part.listed().size() == 1) {
      return part;
    }
    ImmutableList<PartRef.Listed> asked =
        part.listed().stream()
            .filter(
                host ->
                    claimed.missing().contains(new Fact.OfSoftware(host, SoftwareDetail.IDENTITY)))
            .collect(toImmutableList());
    return new Part(
        asked.isEmpty() ? part.listed().subList(0, 1) : asked,
        part.embedded(),
        part.kind(),
        part.version(),
        part.edition(),
        part.recognised());
  }

  private Step withChosenWays(ChosenWays ways, Step step, int position) {
    return position < claimed.evidence().size()
            && claimed.evidence().get(position) instanceof Evidence.OnTarget onTarget
        ? ways.takenOver(audit.ban().target(), step, onTarget.step())
        : step;
  }
}
