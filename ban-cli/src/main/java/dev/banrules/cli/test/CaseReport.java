package dev.banrules.cli.test;

import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.Style.Ink;
import dev.banrules.report.layout.VisibleText;
import java.util.List;

/** What came of case files, as text: a line for each that does not pass, and a count. */
public final class CaseReport {

  private final Style style;

  /**
   * Prepares to write.
   *
   * @param style how text is set off
   */
  public CaseReport(Style style) {
    this.style = style;
  }

  /**
   * {@return the outcomes as text}
   *
   * @param outcomes them
   */
  public String of(List<CaseOutcome> outcomes) {
    StringBuilder out = new StringBuilder();
    for (CaseOutcome outcome : outcomes) {
      if (!outcome.passes()) {
        out.append(style.paint(Ink.BAD, outcome.error().isPresent() ? "ERROR" : "FAIL"))
            .append(' ')
            .append(VisibleText.text(outcome.file()))
            .append(": ")
            .append(VisibleText.text(outcome.difference().replace('\n', ' ')))
            .append(outcome.why().isEmpty() ? "" : " (" + VisibleText.text(outcome.why()) + ")")
            .append('\n');
      }
    }
    long passed = outcomes.stream().filter(CaseOutcome::passes).count();
    long errors = outcomes.stream().filter(outcome -> outcome.error().isPresent()).count();
    return out.append(outcomes.size())
        .append(outcomes.size() == 1 ? " case: " : " cases: ")
        .append(passed + " passed, ")
        .append(outcomes.size() - passed - errors + " failed, ")
        .append(errors + (errors == 1 ? " error\n" : " errors\n"))
        .toString();
  }
}
