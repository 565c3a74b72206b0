package dev.banrules.report.sarif;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.finding.FindingWords;
import dev.banrules.report.fleet.FleetReport;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.fleet.ReportedDevice;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.sarif.SarifResult.FilePlace;
import dev.banrules.report.sarif.SarifResult.Level;
import dev.banrules.report.sarif.SarifResult.LogicalPlace;
import dev.banrules.report.wording.DisplayNames;
import java.util.Optional;

/** The findings of a fleet as results of a log. */
final class FindingResults implements FleetReport {

  private static final SarifRule COVERAGE =
      new SarifRule(
          "list-of-software",
          "The list of a device's software is complete",
          Optional.empty(),
          Optional.of("Bring the whole list of the device's software."),
          Optional.empty());

  private final ReportHead head;
  private final DisplayNames names;
  private final SarifLog log;

  FindingResults(ReportHead head, SarifLog log) {
    this.head = head;
    this.names = new DisplayNames(head.catalogs(), head.waivers(), head.language());
    this.log = log;
  }

  @Override
  public void add(ReportedDevice reported) {
    DeviceProfile device = reported.profile();
    Verdict verdict = reported.verdict();
    if (!head.shown().contains(verdict.status())) {
      return;
    }
    String id = VisibleText.text(verdict.device());
    Optional<FilePlace> file =
        reported.source().map(at -> new FilePlace(at.file(), at.line(), at.column()));
    if (verdict.coverage() != Coverage.COMPLETE) {
      log.add(coverage(verdict, id, file));
    }
    FindingWords words = new FindingWords(names, device);
    for (Finding finding : verdict.findings()) {
      String software = words.software(finding);
      log.add(
          FindingResult.of(
              head.catalogs().ban(finding.ban()),
              words,
              finding,
              new FindingResult.Subject(
                  id,
                  what(words, finding),
                  ImmutableList.of(),
                  file,
                  new LogicalPlace(software, id + "/" + software, "resource"))));
    }
  }

  @Override
  public void addUnreadable(String problem) {
    log.addProblem(VisibleText.text(problem));
  }

  @Override
  public void finish() {
    log.end();
  }

  /** The identifiers outlive a change of name or version, by which a result stays the same. */
  private static String what(FindingWords words, Finding finding) {
    String identifiers = words.identifiers(finding);
    return identifiers.isEmpty() ? words.software(finding) : identifiers;
  }

  private SarifResult coverage(Verdict verdict, String id, Optional<FilePlace> file) {
    String problem =
        names
            .messages()
            .text(verdict.coverage() == Coverage.NONE ? "verdict.noList" : "verdict.listIsPartial");
    return new SarifResult(
        COVERAGE,
        Level.OPEN,
        id + ": " + problem,
        file,
        Optional.of(new LogicalPlace(id, id, "resource")),
        Optional.empty(),
        Optional.empty());
  }
}
