package dev.banrules.cli.lint;

import dev.banrules.io.document.Diagnostic;
import dev.banrules.io.document.DiagnosticRule;
import dev.banrules.io.document.Excerpt;
import dev.banrules.io.document.Severity;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.Style.Ink;
import dev.banrules.report.layout.VisibleText;
import java.util.List;

/**
 * What is wrong or suspicious in documents, as text: a line each, then each rule explained once.
 */
public final class DiagnosticText {

  private final Style style;

  /**
   * Prepares to write.
   *
   * @param style how text is set off
   */
  public DiagnosticText(Style style) {
    this.style = style;
  }

  /**
   * {@return diagnostics as text; it ends with their number}
   *
   * @param diagnostics what is found
   */
  public String of(List<Diagnostic> diagnostics) {
    List<Diagnostic> open = diagnostics.stream().filter(d -> d.accepted().isEmpty()).toList();
    StringBuilder out = new StringBuilder();
    open.forEach(diagnostic -> out.append(line(diagnostic)));
    if (!open.isEmpty()) {
      out.append('\n').append(ofRules(open.stream().map(Diagnostic::rule).distinct().toList()));
      out.append('\n');
    }
    long errors = open.stream().filter(d -> d.severity() == Severity.ERROR).count();
    return out.append(number(errors, "error"))
        .append(", ")
        .append(number(open.size() - errors, "warning"))
        .append(", ")
        .append(diagnostics.size() - open.size())
        .append(" accepted\n")
        .toString();
  }

  /**
   * {@return rules as text: what each finds, what is the matter with it and what to do}
   *
   * @param rules the rules
   */
  public String ofRules(List<DiagnosticRule> rules) {
    StringBuilder out = new StringBuilder();
    for (DiagnosticRule rule : rules) {
      out.append(style.paint(Ink.STRONG, rule.id()))
          .append(": ")
          .append(rule.summary())
          .append('\n')
          .append("  " + rule.explanation() + "\n")
          .append("  Remedy: " + rule.remedy() + "\n");
    }
    return out.toString();
  }

  private String line(Diagnostic diagnostic) {
    boolean error = diagnostic.severity() == Severity.ERROR;
    return VisibleText.text(diagnostic.place().toString())
        + ": "
        + style.paint(error ? Ink.BAD : Ink.OPEN, error ? "error" : "warning")
        + ": "
        + VisibleText.text(diagnostic.message())
        + " ["
        + diagnostic.rule().id()
        + "]\n"
        + diagnostic.excerpt().map(DiagnosticText::shown).orElse("");
  }

  private static String shown(Excerpt excerpt) {
    return "    " + VisibleText.text(excerpt.line()) + "\n    " + excerpt.caretLine() + "\n";
  }

  private static String number(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
