package dev.banrules.report.decision;

import dev.banrules.model.base.Words;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.Decision;
import dev.banrules.report.finding.FindingGroups;
import dev.banrules.report.finding.FindingText;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.reason.FactText;
import dev.banrules.report.wording.AskerText;
import dev.banrules.report.wording.ConductText;
import dev.banrules.report.wording.DisplayNames;
import java.util.List;

/** A decision as text: the answer first, then each finding with its reason. */
public final class DecisionText {

  private final DisplayNames names;
  private final Style style;

  /**
   * Makes a writer of decisions.
   *
   * @param catalogs the catalogs that the decisions rest on
   * @param style how text is set off
   */
  public DecisionText(CatalogSet catalogs, Style style) {
    this.names = new DisplayNames(catalogs);
    this.style = style;
  }

  /**
   * {@return the decision as text that ends with a line break}
   *
   * @param decision the decision
   * @param software the software that was asked about
   */
  public String of(Decision decision, Software software) {
    List<Software> asked = List.of(software);
    StringBuilder out = new StringBuilder();
    out.append(style.paint(ink(decision.answer()), Words.wordOf(decision.answer())))
        .append(": ")
        .append(sentence(decision, software))
        .append('\n');
    new FindingGroups(
            new FactText(names, asked), FindingText.ofRequests(names, style, asked), style)
        .appendTo(out, decision.findings());
    if (!decision.recognised()) {
      out.append('\n')
          .append(
              style.paint(
                  Style.Ink.FAINT, "no catalog recognises " + DisplayNames.software(software)))
          .append('\n');
    }
    return out.toString();
  }

  private static String sentence(Decision decision, Software software) {
    String name = DisplayNames.software(software);
    String what =
        ConductText.passive(decision.conduct())
            + " on "
            + VisibleText.text(decision.device())
            + " on "
            + decision.at()
            + AskerText.of(decision.options());
    switch (decision.answer()) {
      case DENY:
        return name + " must not " + what;
      case REVIEW:
        return "whether " + name + " may " + what + " hangs on facts that are not stated";
      case ALLOW:
        return name + " may " + what;
    }
    throw new AssertionError(decision.answer());
  }

  private static Style.Ink ink(Answer answer) {
    switch (answer) {
      case DENY:
        return Style.Ink.BAD;
      case REVIEW:
        return Style.Ink.OPEN;
      case ALLOW:
        return Style.Ink.GOOD;
    }
    throw new AssertionError(answer);
  }
}
