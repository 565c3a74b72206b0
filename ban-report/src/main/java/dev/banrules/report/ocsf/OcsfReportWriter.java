package dev.banrules.report.ocsf;

import dev.banrules.model.device.Coverage;
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
 * (2003): a JSON object a line for each finding, and for each device whose list of software is not
 * complete or that could not be read.
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
      if (verdict.coverage() != Coverage.COMPLETE) {
        out.write(UnseenEvent.ofIncompleteList(head, device, verdict, names.messages()));
        out.write('\n');
      }
      FindingWords words = new FindingWords(names, device);
      for (Finding finding : verdict.findings()) {
        out.write(new ComplianceEvent(head, device, verdict, finding, words).line());
        out.write('\n');
      }
    }

    @Override
    public void addUnreadable(String problem) throws IOException {
      out.write(UnseenEvent.ofUnreadable(head, problem));
      out.write('\n');
    }

    @Override
    public void finish() {}
  }
}
