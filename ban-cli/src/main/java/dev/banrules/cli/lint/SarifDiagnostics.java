package dev.banrules.cli.lint;

import dev.banrules.cli.console.ProgramVersion;
import dev.banrules.io.document.Diagnostic;
import dev.banrules.io.document.DiagnosticRule;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.Severity;
import dev.banrules.report.sarif.SarifLog;
import dev.banrules.report.sarif.SarifResult;
import dev.banrules.report.sarif.SarifResult.FilePlace;
import dev.banrules.report.sarif.SarifResult.Level;
import dev.banrules.report.sarif.SarifResult.LogicalPlace;
import dev.banrules.report.sarif.SarifResult.Suppression;
import dev.banrules.report.sarif.SarifRule;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Writes diagnostics as a SARIF log, by which code hosts annotate lines. */
final class SarifDiagnostics {

  private SarifDiagnostics() {}

  /** What is accepted is written as suppressed. */
  static void write(List<Diagnostic> diagnostics, Writer out) {
    SarifLog log = new SarifLog("ban lint", ProgramVersion.text(), out);
    diagnostics.forEach(diagnostic -> log.add(result(diagnostic)));
    log.end();
  }

  private static SarifResult result(Diagnostic diagnostic) {
    Place place = diagnostic.place();
    return new SarifResult(
        rule(diagnostic.rule()),
        diagnostic.severity() == Severity.ERROR ? Level.ERROR : Level.WARNING,
        diagnostic.message(),
        Optional.of(new FilePlace(place.file(), place.line(), place.column())),
        Optional.of(place.pointer())
            .filter(pointer -> !pointer.isEmpty())
            .map(pointer -> new LogicalPlace("", pointer, "element")),
        Optional.empty(),
        diagnostic.accepted().map(reason -> new Suppression(true, reason)));
  }

  private static SarifRule rule(DiagnosticRule rule) {
    return new SarifRule(
        rule.id(),
        rule.summary(),
        Optional.of(rule.explanation()),
        Optional.of(rule.remedy()),
        Optional.empty());
  }
}
