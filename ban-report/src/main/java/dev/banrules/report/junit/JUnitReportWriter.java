package dev.banrules.report.junit;

import dev.banrules.report.fleet.FleetReport;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.fleet.ReportWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes verdicts as test results: each device is a suite, and each finding a case of it. A
 * violation fails, a possible one is an error, as it could not be decided, and what is exempt is
 * skipped. All else passes, with what is to be said of it.
 */
public final class JUnitReportWriter implements ReportWriter {

  /** Called by the service loader. */
  public JUnitReportWriter() {}

  @Override
  public String format() {
    return "junit";
  }

  @Override
  public FleetReport begin(ReportHead head, Writer out) throws IOException {
    return new DeviceSuites(head, JUnitXml.begin(out));
  }
}
