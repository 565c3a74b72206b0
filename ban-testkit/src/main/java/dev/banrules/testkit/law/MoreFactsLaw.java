package dev.banrules.testkit.law;

import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import java.util.List;
import net.jqwik.api.ForAll;

/**
 * Law 5: when a fact is stated that was missing, a certain violation of a ban by a piece of
 * software stays one, unless the fact opens a waiver: it says who owns the device, or which parts
 * of software match, and the waiver is for applications. Then that conduct is exempt, and what it
 * outdid may show. No ban and software without a finding get one, but for an event's day where
 * undated events are not asked for.
 */
public interface MoreFactsLaw extends AuditorLaw {

  /**
   * Each fact of the profile left out.
   *
   * @param question a case
   */
  @Law(perThousand = 150, atMost = 50_000)
  default void aFactRefutesNothingCertain(@ForAll Case question) {
    Verdict more = question.askOf(auditor());
    for (StatedFact fact : StatedFact.of(question.device())) {
      Verdict less = question.withDevice(fact.without()).askOf(auditor());
      for (Finding finding : less.findings()) {
        Broken.unless(
            !isCertainViolation(finding) || stays(question, fact, finding, more.findings()),
            "law 5 (more facts)",
            "without `%s` this is certain, with it it is gone: %s",
            fact.name(),
            Says.of(finding));
      }
      boolean mayAdd =
          fact.kind() == StatedFact.Kind.EVENT_DAY
              && question.options().undated() == Undated.IGNORE;
      for (Finding finding : more.findings()) {
        Broken.unless(
            mayAdd || less.findings().stream().anyMatch(f -> isOfSamePair(f, finding)),
            "law 5 (more facts)",
            "without `%s` there is no finding of this ban and software, with it there is: %s",
            fact.name(),
            Says.of(finding));
      }
    }
  }

  private static boolean stays(
      Case question, StatedFact fact, Finding violation, List<Finding> more) {
    List<Finding> now =
        more.stream()
            .filter(f -> isOfSamePair(f, violation) && f.certainty() == Certainty.CERTAIN)
            .toList();
    if (now.stream().anyMatch(MoreFactsLaw::isCertainViolation)) {
      return true;
    }
    boolean mayOpenWaiver =
        question.waivers().stream()
            .filter(waiver -> waiver.ban().equals(violation.ban()))
            .anyMatch(
                waiver ->
                    !waiver.applications().isEmpty()
                        || (fact.kind() == StatedFact.Kind.OWNER && !waiver.owners().isEmpty()));
    // the exempt conduct itself, or what it outdid and now outdoes the exempt finding
    return mayOpenWaiver && !now.isEmpty();
  }

  private static boolean isCertainViolation(Finding finding) {
    return finding.consequence() == Consequence.VIOLATION
        && finding.certainty() == Certainty.CERTAIN;
  }

  private static boolean isOfSamePair(Finding one, Finding other) {
    return one.ban().equals(other.ban()) && one.softwareIndex() == other.softwareIndex();
  }
}
