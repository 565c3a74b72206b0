package dev.banrules.report.sarif;

import dev.banrules.report.fleet.FleetReport;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.fleet.ReportWriter;
import java.io.Writer;

/**
 * Writes findings as a SARIF log: bans are rules, findings are results. A violation is an error, a
 * possible one is open, what is due a warning, and what is exempt is suppressed.
 */
public final class SarifReportWriter implements ReportWriter {

  /** Called by the service loader. */
  public SarifReportWriter() {}

  @Override
  public String format() {
    return "sarif";
  }

  @Override
  public FleetReport begin(ReportHead head, Writer out) {
    return new FindingResults(head, new SarifLog("ban check", head.version(), out));
  }
}
