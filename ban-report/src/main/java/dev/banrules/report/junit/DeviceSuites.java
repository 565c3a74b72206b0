package dev.banrules.report.junit;

import dev.banrules.model.base.Words;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.finding.FindingWords;
import dev.banrules.report.fleet.FleetReport;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.fleet.ReportedDevice;
import dev.banrules.report.junit.JUnitXml.Outcome;
import dev.banrules.report.junit.JUnitXml.Result;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The devices of a fleet as suites. */
final class DeviceSuites implements FleetReport {

  private static final String DEVICE = "device";

  private final ReportHead head;
  private final DisplayNames names;
  private final JUnitXml out;

  DeviceSuites(ReportHead head, JUnitXml out) {
    this.head = head;
    this.names = new DisplayNames(head.catalogs(), head.waivers(), head.language());
    this.out = out;
  }

  @Override
  public void add(ReportedDevice reported) throws IOException {
    DeviceProfile device = reported.profile();
    Verdict verdict = reported.verdict();
    if (!head.shown().contains(verdict.status())) {
      return;
    }
    FindingWords words = new FindingWords(names, device);
    List<Result> results = new ArrayList<>();
    if (verdict.coverage() != Coverage.COMPLETE) {
      results.add(
          result(
              DEVICE,
              "list of software",
              Outcome.ERROR,
              "coverage",
              names
                  .messages()
                  .text(
                      verdict.coverage() == Coverage.NONE
                          ? "verdict.noList"
                          : "verdict.listIsPartial"),
              ""));
    }
    verdict.findings().forEach(finding -> results.add(result(words, finding)));
    if (results.isEmpty()) {
      results.add(result(DEVICE, "no finding", Outcome.PASSED, "", "", ""));
    }
    out.suite(VisibleText.text(verdict.device()), results);
  }

  @Override
  public void addUnreadable(String problem) throws IOException {
    out.suite(
        "a device that could not be read",
        List.of(
            result(DEVICE, "reading", Outcome.ERROR, "unreadable", VisibleText.text(problem), "")));
  }

  @Override
  public void finish() throws IOException {
    out.end();
  }

  private static Result result(FindingWords words, Finding finding) {
    String sentence = words.sentence(finding);
    List<String> detail = new ArrayList<>();
    detail.add(sentence);
    detail.add(words.banTitle(finding));
    detail.addAll(words.reasons(finding));
    words.missing(finding).forEach(fact -> detail.add("missing: " + fact));
    words.remedy(finding).ifPresent(detail::add);
    return result(
        finding.ban().value(),
        words.software(finding) + ": " + finding.conduct(),
        outcome(finding),
        Words.wordOf(finding.consequence()),
        sentence,
        String.join("\n", detail));
  }

  private static Outcome outcome(Finding finding) {
    if (finding.consequence() == Consequence.EXEMPT) {
      return Outcome.SKIPPED;
    }
    if (finding.consequence() != Consequence.VIOLATION) {
      return Outcome.PASSED;
    }
    return finding.certainty() == Certainty.CERTAIN ? Outcome.FAILURE : Outcome.ERROR;
  }

  private static Result result(
      String className, String name, Outcome outcome, String type, String message, String detail) {
    return new Result(className, name, Optional.empty(), outcome, type, message, detail);
  }
}
