package dev.banrules.report.html;

import dev.banrules.report.fleet.FleetReport;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.fleet.ReportWriter;
import java.io.Writer;

/**
 * Writes one page for people: the answer in pictures and numbers, then the devices with their
 * findings and reasons. It can be read without a script; with it, devices can be sorted and found.
 */
public final class HtmlReportWriter implements ReportWriter {

  /** Called by the service loader. */
  public HtmlReportWriter() {}

  @Override
  public String format() {
    return "html";
  }

  @Override
  public FleetReport begin(ReportHead head, Writer out) {
    return new FleetPage(head, out);
  }
}
