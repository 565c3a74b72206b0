package dev.banrules.io;

import dev.banrules.io.diagnostic.DiagnosticWriter;
import dev.banrules.io.document.Diagnostic;
import dev.banrules.io.encode.JsonOut;
import java.util.List;

/** Writes what a tool points at in documents, for other programs. */
public final class Diagnostics {

  private Diagnostics() {}

  /**
   * {@return a {@code ban-lint/1} document, indented}
   *
   * @param diagnostics what is found, in the order in which to write it
   */
  public static String json(List<Diagnostic> diagnostics) {
    return JsonOut.pretty(out -> DiagnosticWriter.document(out, diagnostics));
  }
}
