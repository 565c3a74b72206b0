package dev.banrules.report.verdict;

import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.finding.FindingGroups;
import dev.banrules.report.finding.FindingText;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.reason.FactText;
import dev.banrules.report.wording.AskerText;
import dev.banrules.report.wording.DisplayNames;
import dev.banrules.report.wording.NextChangeText;
import java.util.List;
import java.util.stream.Collectors;

/** A verdict as text: its status, each finding with its reason, and what was not recognised. */
public final class VerdictText {

  private static final int NAMES_SHOWN = 10;

  private final DisplayNames names;
  private final Messages messages;
  private final Style style;

  /**
   * Makes a writer of verdicts.
   *
   * @param catalogs the catalogs that the verdicts rest on
   * @param waivers the waivers that they rest on
   * @param style how text is set off
   */
  public VerdictText(CatalogSet catalogs, List<Waiver> waivers, Style style) {
    this.names = new DisplayNames(catalogs, waivers, style.language());
    this.messages = names.messages();
    this.style = style;
  }

  /**
   * {@return the verdict as text that ends with a line break}
   *
   * @param verdict the verdict
   * @param device the profile that it was given on
   */
  public String of(Verdict verdict, DeviceProfile device) {
    StringBuilder out = new StringBuilder();
    out.append(
            messages.text(
                "verdict.headline",
                "device",
                style.paint(Style.Ink.STRONG, VisibleText.text(verdict.device())),
                "day",
                verdict.at(),
                "asker",
                AskerText.of(verdict.options(), messages),
                "status",
                style.paint(ink(verdict.status()), messages.word(verdict.status()))))
        .append('\n')
        .append(coverage(verdict.coverage()));
    List<Software> software = device.software();
    new FindingGroups(
            new FactText(names, software),
            FindingText.ofAudit(names, style, device),
            messages,
            style)
        .appendTo(out, verdict.findings());
    if (!verdict.unrecognised().isEmpty()) {
      out.append('\n')
          .append(style.paint(Style.Ink.FAINT, unrecognised(verdict, software)))
          .append('\n');
    }
    verdict
        .nextChange()
        .ifPresent(change -> out.append('\n').append(NextChangeText.of(change, messages)));
    return out.toString();
  }

  private String coverage(Coverage coverage) {
    switch (coverage) {
      case COMPLETE:
        return "";
      case PARTIAL:
        return style.paint(Style.Ink.OPEN, messages.text("verdict.listIsPartial")) + "\n";
      case NONE:
        return style.paint(Style.Ink.OPEN, messages.text("verdict.noList")) + "\n";
    }
    throw new AssertionError(coverage);
  }

  static Style.Ink ink(Status status) {
    switch (status) {
      case VIOLATING:
        return Style.Ink.BAD;
      case UNDETERMINED:
      case DUE:
        return Style.Ink.OPEN;
      case COMPLIANT:
        return Style.Ink.GOOD;
    }
    throw new AssertionError(status);
  }

  private String unrecognised(Verdict verdict, List<Software> software) {
    List<Integer> positions = verdict.unrecognised();
    String shown =
        positions.stream()
            .limit(NAMES_SHOWN)
            .map(position -> names.software(software.get(position)))
            .collect(Collectors.joining(", "));
    int more = positions.size() - NAMES_SHOWN;
    return messages.text(
        "verdict.unrecognised",
        "count",
        positions.size(),
        "all",
        software.size(),
        "names",
        shown,
        "more",
        Math.max(0, more));
  }
}
