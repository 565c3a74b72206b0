package dev.banrules.report.csv;

import dev.banrules.report.fleet.FleetReport;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.fleet.ReportWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes a table for spreadsheets, as RFC 4180 describes it: one line a finding, and one for each
 * device whose list of software is not complete or that could not be read.
 */
public final class CsvReportWriter implements ReportWriter {

  /** Called by the service loader. */
  public CsvReportWriter() {}

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public FleetReport begin(ReportHead head, Writer out) throws IOException {
    return FindingTable.begin(head, out);
  }
}
