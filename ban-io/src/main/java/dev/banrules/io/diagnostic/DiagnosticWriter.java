package dev.banrules.io.diagnostic;

import dev.banrules.io.document.Diagnostic;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.Severity;
import dev.banrules.io.encode.JsonOut;
import java.util.List;
import java.util.function.Predicate;

/** Writes diagnostics as a document of this library. */
public final class DiagnosticWriter {

  private static final String FORMAT = "ban-lint/1";

  private DiagnosticWriter() {}

  /**
   * Writes the keys of the document.
   *
   * @param out where to
   * @param diagnostics what is found
   */
  public static void document(JsonOut out, List<Diagnostic> diagnostics) {
    out.put("format", FORMAT)
        .put("errors", count(diagnostics, d -> d.severity() == Severity.ERROR))
        .put(
            "warnings",
            count(diagnostics, d -> d.severity() == Severity.WARNING && d.accepted().isEmpty()))
        .put("accepted", count(diagnostics, d -> d.accepted().isPresent()))
        .allObjects("findings", diagnostics, DiagnosticWriter::finding);
  }

  private static int count(List<Diagnostic> diagnostics, Predicate<Diagnostic> which) {
    return (int) diagnostics.stream().filter(which).count();
  }

  private static void finding(JsonOut out, Diagnostic diagnostic) {
    Place place = diagnostic.place();
    out.put("rule", diagnostic.rule().id())
        .put("severity", diagnostic.severity())
        .put("file", place.file());
    if (place.line() > 0) {
      out.put("line", place.line()).put("column", place.column());
    }
    out.put("pointer", place.pointer())
        .put("message", diagnostic.message())
        .put("explanation", diagnostic.rule().explanation())
        .put("remedy", diagnostic.rule().remedy())
        .put("accepted", diagnostic.accepted());
  }
}
