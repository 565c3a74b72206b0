package dev.banrules.verify.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.base.Words;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.conformance.ConformanceCase.Expected;
import dev.banrules.verify.conformance.ConformanceCase.ExpectedFinding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a case pins, of what is expected and of an answer, one fact a line. */
final class CaseFacts {

  private final ConformanceCase asked;
  private final Expected pinned;

  CaseFacts(ConformanceCase asked) {
    this.asked = asked;
    this.pinned = asked.expected();
  }

  ImmutableList<String> ofExpected() {
    return lines(pinned);
  }

  @SuppressWarnings("OptionalMapToOptional") // that nothing changes any more is a pinned value, too
  ImmutableList<String> of(Verdict verdict) {
    List<Finding> findings = wanted(verdict.findings());
    Status status = Verdict.statusOf(findings, verdict.coverage());
    return lines(
        new Expected(
            pinned.status().map(unused -> status),
            Optional.empty(),
            pinned.findings().map(unused -> each(findings, CaseFacts::finding)),
            pinned.unrecognised().map(unused -> verdict.unrecognised()),
            pinned.nextChange().map(unused -> verdict.nextChange().flatMap(NextChange::day)),
            pinned.since().map(unused -> each(findings, Finding::since)),
            pinned.component().map(unused -> each(findings, Finding::component))));
  }

  ImmutableList<String> of(Decision decision) {
    List<Finding> findings = wanted(decision.findings());
    Answer answer = asked.ban().isPresent() ? answerOf(findings) : decision.answer();
    return lines(
        new Expected(
            Optional.empty(),
            pinned.answer().map(unused -> answer),
            pinned.findings().map(unused -> each(findings, CaseFacts::finding)),
            Optional.empty(),
            Optional.empty(),
            pinned.since().map(unused -> each(findings, Finding::since)),
            pinned.component().map(unused -> each(findings, Finding::component))));
  }

  private List<Finding> wanted(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> asked.ban().isEmpty() || asked.ban().get().equals(finding.ban()))
        .toList();
  }

  /** The answer that these findings alone would give (semantics §7). */
  private static Answer answerOf(List<Finding> findings) {
    if (hasViolation(findings, Certainty.CERTAIN)) {
      return Answer.DENY;
    }
    return hasViolation(findings, Certainty.POSSIBLE) ? Answer.REVIEW : Answer.ALLOW;
  }

  private static boolean hasViolation(List<Finding> findings, Certainty certainty) {
    return findings.stream()
        .anyMatch(
            finding ->
                finding.consequence() == Consequence.VIOLATION && finding.certainty() == certainty);
  }

  private static ExpectedFinding finding(Finding finding) {
    return new ExpectedFinding(
        finding.ban(),
        finding.softwareIndex(),
        finding.conduct(),
        finding.consequence(),
        finding.certainty());
  }

  private static <T> ImmutableList<T> each(List<Finding> findings, Function<Finding, T> part) {
    return findings.stream().map(part).collect(toImmutableList());
  }

  private static ImmutableList<String> lines(Expected facts) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    facts.status().ifPresent(status -> lines.add("status " + Words.wordOf(status)));
    facts.answer().ifPresent(answer -> lines.add("answer " + Words.wordOf(answer)));
    facts.findings().ifPresent(all -> all.forEach(finding -> lines.add(line(finding))));
    facts.unrecognised().ifPresent(positions -> lines.add("unrecognised " + positions));
    facts.nextChange().ifPresent(day -> lines.add("next change " + orNone(day)));
    facts.since().ifPresent(days -> lines.add("since " + eachOrNone(days)));
    facts.component().ifPresent(places -> lines.add("component " + eachOrNone(places)));
    return lines.build();
  }

  private static String line(ExpectedFinding finding) {
    return Words.wordOf(finding.certainty())
        + " "
        + Words.wordOf(finding.consequence())
        + " of "
        + finding.ban()
        + " by "
        + finding.conduct()
        + " of software["
        + finding.software()
        + "]";
  }

  private static <T> List<String> eachOrNone(List<Optional<T>> values) {
    return values.stream().map(CaseFacts::orNone).toList();
  }

  private static String orNone(Optional<?> value) {
    return value.map(Object::toString).orElse("none");
  }
}
