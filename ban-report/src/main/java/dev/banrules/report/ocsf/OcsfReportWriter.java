package dev.banrules.report.ocsf;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.finding.FindingWords;
import dev.banrules.report.fleet.FleetReport;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.fleet.ReportWriter;
import dev.banrules.report.fleet.ReportedDevice;
import dev.banrules.report.wording.DisplayNames;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes findings as events of the Open Cybersecurity Schema Framework, class Compliance Finding
 * (2003): a JSON object a line for each finding.
 */
public final class OcsfReportWriter implements ReportWriter {

  /** Called by the service loader. */
  public OcsfReportWriter() {}

  @Override
  public String format() {
    return "ocsf";
  }

  @Override
  public FleetReport begin(ReportHead head, Writer out) {
    return new Events(
        head, new DisplayNames(head.catalogs(), head.waivers(), head.language()), out);
  }

  private record Events(ReportHead head, DisplayNames names, Writer out) implements FleetReport {

    @Override
    public void add(ReportedDevice reported) throws IOException {
      DeviceProfile device = reported.profile();
      Verdict verdict = reported.verdict();
      if (!head.shown().contains(verdict.status())) {
        return;
      }
      FindingWords words = new FindingWords(names, device);
      for (Finding finding : verdict.findings()) {
        out.write(new ComplianceEvent(head, device, verdict, finding, words).line());
        out.write('\n');
      }
    }

    /** An event is about a finding; the command says it and exits with an error. */
    @Override
    public void addUnreadable(String problem) {}

    @Override
    public void finish() {}
  }
}
