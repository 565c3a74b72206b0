package dev.banrules.report.sarif;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Instrument;
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
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.sarif.SarifResult.FilePlace;
import dev.banrules.report.sarif.SarifResult.Level;
import dev.banrules.report.sarif.SarifResult.LogicalPlace;
import dev.banrules.report.sarif.SarifResult.Suppression;
import dev.banrules.report.wording.DisplayNames;
import java.util.ArrayList;
import java.util.List;
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
      log.add(
          result(
              COVERAGE,
              Level.OPEN,
              id
                  + ": "
                  + names
                      .messages()
                      .text(
                          verdict.coverage() == Coverage.NONE
                              ? "verdict.noList"
                              : "verdict.listIsPartial"),
              file,
              new LogicalPlace(id, id, "resource"),
              Optional.empty(),
              Optional.empty()));
    }
    FindingWords words = new FindingWords(names, device);
    for (Finding finding : verdict.findings()) {
      String software = words.software(finding);
      log.add(
          result(
              rule(words, finding),
              level(finding),
              id + ": " + message(words, finding),
              file,
              new LogicalPlace(software, id + "/" + software, "resource"),
              Optional.of(
                  String.join(
                      "|",
                      id,
                      finding.ban().value(),
                      finding.conduct().toString(),
                      what(words, finding))),
              suppression(words, finding)));
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

  private SarifRule rule(FindingWords words, Finding finding) {
    Optional<Ban> ban = head.catalogs().ban(finding.ban());
    List<String> basis = words.legalBasis(finding);
    return new SarifRule(
        finding.ban().value(),
        words.banTitle(finding),
        basis.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", basis)),
        Optional.empty(),
        ban.flatMap(Ban::instrument)
            .flatMap(Instrument::url)
            .filter(url -> url.matches("https?://[!-~]+")));
  }

  private static String message(FindingWords words, Finding finding) {
    List<String> sentences = new ArrayList<>();
    sentences.add(words.sentence(finding));
    sentences.addAll(words.reasons(finding));
    words.missing(finding).forEach(fact -> sentences.add("missing: " + fact));
    words.remedy(finding).ifPresent(sentences::add);
    return String.join(". ", sentences);
  }

  /** The identifiers outlive a change of name or version, by which a result stays the same. */
  private static String what(FindingWords words, Finding finding) {
    String identifiers = words.identifiers(finding);
    return identifiers.isEmpty() ? words.software(finding) : identifiers;
  }

  private static Level level(Finding finding) {
    boolean certain = finding.certainty() == Certainty.CERTAIN;
    return switch (finding.consequence()) {
      case VIOLATION -> certain ? Level.ERROR : Level.OPEN;
      case EXEMPT -> Level.ERROR;
      case DUE -> Level.WARNING;
      case UPCOMING, ADVISORY -> Level.NOTE;
      case SUSPENDED, NOTICE -> Level.INFORMATIONAL;
    };
  }

  private static Optional<Suppression> suppression(FindingWords words, Finding finding) {
    return finding.consequence() == Consequence.EXEMPT
        ? Optional.of(new Suppression(false, String.join(". ", words.reasons(finding))))
        : Optional.empty();
  }

  private static SarifResult result(
      SarifRule rule,
      Level level,
      String message,
      Optional<FilePlace> file,
      LogicalPlace place,
      Optional<String> fingerprint,
      Optional<Suppression> suppression) {
    return new SarifResult(
        rule, level, message, file, Optional.of(place), fingerprint, suppression);
  }
}
