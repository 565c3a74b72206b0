package dev.banrules.examples.service.answer;

import dev.banrules.examples.service.problem.ApiProblem;
import dev.banrules.examples.service.problem.Diagnostic;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.fleet.FleetReport;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.fleet.ReportWriter;
import dev.banrules.report.fleet.ReportedDevice;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report for people or other programs. */
public final class ReportAnswer implements FleetAnswer {

  private final ReportWriter writer;
  private final ReportHead head;
  private final Writer out;
  private @Nullable FleetReport report;

  /** A report of a format. */
  public ReportAnswer(ReportWriter writer, ReportHead head, Writer out) {
    this.writer = writer;
    this.head = head;
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    report = writer.begin(head, out);
  }

  @Override
  public void add(DeviceProfile device, Verdict verdict) throws IOException {
    begun().add(ReportedDevice.of(device, verdict));
  }

  @Override
  public void add(ApiProblem problem) throws IOException {
    begun()
        .addUnreadable(
            problem.diagnostics().isEmpty()
                ? problem.detail()
                : problem.diagnostics().stream()
                    .map(Diagnostic::message)
                    .collect(Collectors.joining("; ")));
  }

  @Override
  public void end() throws IOException {
    begun().finish();
    out.flush();
  }

  private FleetReport begun() {
    if (report == null) {
      throw new IllegalStateException("the report has not begun");
    }
    return report;
  }
}
