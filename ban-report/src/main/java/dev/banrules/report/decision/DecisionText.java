package dev.banrules.report.decision;

import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.Decision;
import dev.banrules.report.finding.FactHints;
import dev.banrules.report.finding.FindingGroups;
import dev.banrules.report.finding.FindingText;
import dev.banrules.report.finding.Questions;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.LineWrap;
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
  private final Messages messages;
  private final FactHints hints;
  private final Style style;

  /**
   * Makes a writer of decisions.
   *
   * @param catalogs the catalogs that the decisions rest on
   * @param waivers the waivers that they rest on
   * @param hints how facts can be stated
   * @param style how text is set off
   */
  public DecisionText(CatalogSet catalogs, List<Waiver> waivers, FactHints hints, Style style) {
    this.hints = hints;
    this.names = new DisplayNames(catalogs, waivers, style.language());
    this.messages = names.messages();
    this.style = style;
  }

  /**
   * {@return the decision as text that ends with a line break}
   *
   * @param decision the decision
   * @param software the software that was asked about
   */
  public String of(Decision decision, Software software) {
    StringBuilder out = new StringBuilder();
    String answer =
        messages.text(
            "label",
            "label",
            style.paint(ink(decision.answer()), messages.word(decision.answer())),
            "text",
            sentence(decision, software));
    LineWrap.hanging("  ", answer, style.width()).forEach(line -> out.append(line).append('\n'));
    new FindingGroups(
            FindingText.ofRequest(names, style, decision.device(), software),
            new Questions(names, new FactText(names, List.of(software)), hints, style))
        .appendTo(out, decision.findings(), decision.options());
    if (!decision.recognised()) {
      out.append('\n')
          .append(
              style.paint(
                  Style.Ink.FAINT,
                  messages.text("decision.unrecognised", "software", names.software(software))))
          .append('\n');
    }
    return out.toString();
  }

  private String sentence(Decision decision, Software software) {
    return messages.text(
        "decision.sentence",
        "answer",
        decision.answer(),
        "software",
        names.software(software),
        "conduct",
        ConductText.passive(decision.conduct(), messages),
        "device",
        VisibleText.text(decision.device()),
        "day",
        decision.at(),
        "asker",
        AskerText.of(decision.options(), messages));
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
