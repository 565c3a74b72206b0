package dev.banrules.report.verdict;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
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
import dev.banrules.report.wording.DisplayNames;
import dev.banrules.report.wording.NextChangeText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A verdict as text: its status, each finding with its reason, and what was not recognised. */
public final class VerdictText {

  private static final int NAMES_SHOWN = 10;

  private final DisplayNames names;
  private final Messages messages;
  private final FactHints hints;
  private final Style style;

  /**
   * Makes a writer of verdicts.
   *
   * @param catalogs the catalogs that the verdicts rest on
   * @param waivers the waivers that they rest on
   * @param hints how facts can be stated
   * @param style how text is set off
   */
  public VerdictText(CatalogSet catalogs, List<Waiver> waivers, FactHints hints, Style style) {
    this.hints = hints;
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
    return of(verdict, device, new HashSet<>());
  }

  /**
   * {@return the verdict as text that ends with a line break and stands after other verdicts}
   *
   * @param verdict the verdict
   * @param device the profile that it was given on
   * @param told the bans whose legal basis stands above; those that this text tells are added
   */
  public String of(Verdict verdict, DeviceProfile device, Set<Id<Ban>> told) {
    StringBuilder out = new StringBuilder();
    append(
        out,
        messages.text(
            "verdict.headline",
            "device",
            style.paint(Style.Ink.STRONG, VisibleText.text(verdict.device())),
            "day",
            verdict.at(),
            "asker",
            AskerText.of(verdict.options(), messages),
            "status",
            style.paint(ink(verdict.status()), messages.word(verdict.status()))));
    List<Software> software = device.software();
    out.append(coverage(verdict.coverage()));
    nothingLookedAt(verdict, software)
        .ifPresent(text -> append(out, style.paint(Style.Ink.OPEN, text)));
    new FindingGroups(
            FindingText.ofAudit(names, style, device, told),
            new Questions(names, new FactText(names, software), hints, style))
        .appendTo(out, verdict.findings(), verdict.options());
    if (!verdict.unrecognised().isEmpty()) {
      append(out.append('\n'), style.paint(Style.Ink.FAINT, unrecognised(verdict, software)));
    }
    verdict
        .nextChange()
        .ifPresent(change -> out.append('\n').append(NextChangeText.of(change, messages)));
    return out.toString();
  }

  private void append(StringBuilder out, String text) {
    LineWrap.hanging("  ", text, style.width()).forEach(line -> out.append(line).append('\n'));
  }

  /** What a verdict without findings rests on, where that is nothing. */
  private Optional<String> nothingLookedAt(Verdict verdict, List<Software> software) {
    return verdict.findings().isEmpty()
            && !software.isEmpty()
            && verdict.unrecognised().size() == software.size()
        ? Optional.of(messages.text("verdict.nothingRecognised", "count", software.size()))
        : Optional.empty();
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
