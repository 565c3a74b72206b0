package dev.banrules.examples.service.answer;

import dev.banrules.examples.service.problem.ApiProblem;
import dev.banrules.examples.service.problem.Diagnostic;
import dev.banrules.examples.service.problem.DiagnosticJson;
import dev.banrules.io.Verdicts;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Verdict documents: an array of them, or one a line. */
public final class DocumentAnswer implements FleetAnswer {

  private final Writer out;
  private final boolean lines;
  private final boolean withRemarks;
  private boolean first = true;

  private DocumentAnswer(Writer out, boolean lines, boolean withRemarks) {
    this.out = out;
    this.lines = lines;
    this.withRemarks = withRemarks;
  }

  /** {@return an array} */
  public static DocumentAnswer array(Writer out, boolean withRemarks) {
    return new DocumentAnswer(out, false, withRemarks);
  }

  /** {@return one document a line} */
  public static DocumentAnswer lines(Writer out, boolean withRemarks) {
    return new DocumentAnswer(out, true, withRemarks);
  }

  @Override
  public void begin() throws IOException {
    out.write(lines ? "" : "[");
  }

  @Override
  public void add(DeviceProfile device, Verdict verdict) throws IOException {
    add(Verdicts.write(verdict));
  }

  @Override
  public void add(DeviceProfile device, List<Diagnostic> remarks) throws IOException {
    if (withRemarks) {
      add(DiagnosticJson.remarks(device.id(), remarks));
    }
  }

  @Override
  public void add(ApiProblem problem) throws IOException {
    add(problem.json());
  }

  private void add(String document) throws IOException {
    if (!lines) {
      out.write(first ? "\n" : ",\n");
      first = false;
    }
    out.write(document);
    if (lines) {
      out.write('\n');
    }
  }

  @Override
  public void end() throws IOException {
    out.write(lines ? "" : "\n]\n");
    out.flush();
  }
}
