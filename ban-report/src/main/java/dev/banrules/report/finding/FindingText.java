package dev.banrules.report.finding;

import com.google.common.collect.Sets;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.LineWrap;
import dev.banrules.report.layout.Style;
import dev.banrules.report.reason.BindingText;
import dev.banrules.report.reason.ReasonText;
import dev.banrules.report.wording.ConductText;
import dev.banrules.report.wording.ConsequenceText;
import dev.banrules.report.wording.DisplayNames;
import dev.banrules.report.wording.LegalBasisText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One finding: a line that says it, then the ban, its legal basis, the reason and what to do. A
 * possible one goes without basis and remedy: first it must be known whether it is one.
 */
public final class FindingText {

  private static final String INDENT = "  ";
  private static final Set<Consequence> CALLS_FOR_REMEDIES =
      Sets.immutableEnumSet(
          Consequence.VIOLATION, Consequence.DUE, Consequence.UPCOMING, Consequence.ADVISORY);

  private final DisplayNames names;
  private final Messages messages;
  private final int labelWidth;
  private final LegalBasisText basis;
  private final ReasonText reasons;
  private final BindingText binding;
  private final Style style;
  private final List<Software> software;
  private final boolean asked;
  private final Set<Id<Ban>> told;

  private FindingText(
      DisplayNames names,
      Style style,
      String device,
      List<Software> software,
      boolean asked,
      Set<Id<Ban>> told) {
    this.told = told;
    this.names = names;
    this.messages = names.messages();
    this.labelWidth = labelWidth(messages);
    this.basis = new LegalBasisText(names);
    this.reasons = new ReasonText(names, device, software);
    this.binding = new BindingText(messages);
    this.style = style;
    this.software = software;
    this.asked = asked;
  }

  /** Of what was found on a device. */
  public static FindingText ofAudit(DisplayNames names, Style style, DeviceProfile device) {
    return ofAudit(names, style, device, new HashSet<>());
  }

  /**
   * Of what was found on a device, after other text: the bans whose legal basis that has told are
   * among those told, and those that this tells are added.
   */
  public static FindingText ofAudit(
      DisplayNames names, Style style, DeviceProfile device, Set<Id<Ban>> told) {
    return new FindingText(names, style, device.id(), device.software(), false, told);
  }

  /** Of what was asked for before it happens. */
  public static FindingText ofRequest(
      DisplayNames names, Style style, String device, Software asked) {
    return new FindingText(names, style, device, List.of(asked), true, new HashSet<>());
  }

  /** The finding in one sentence, such as "violation: WeChat must not be used". */
  String sentence(Finding finding) {
    return headline(finding, names.ban(finding.ban()));
  }

  /** What to do, where something is to be done for sure. */
  Optional<String> remedy(Finding finding) {
    return !asked
            && finding.certainty() == Certainty.CERTAIN
            && CALLS_FOR_REMEDIES.contains(finding.consequence())
        ? Optional.of(todo(finding))
        : Optional.empty();
  }

  /** Appends the whole finding, each line after the margin. */
  public void appendTo(StringBuilder out, Finding finding, String margin) {
    Optional<Ban> ban = names.ban(finding.ban());
    LineWrap.hanging(margin + INDENT, margin + headline(finding, ban), style.width())
        .forEach(line -> out.append(line).append('\n'));
    String title = ban.map(names::title).map(text -> text + " ").orElse("");
    field(out, margin, messages.text("finding.ban"), List.of(title + "(" + finding.ban() + ")"));
    boolean certain = finding.certainty() == Certainty.CERTAIN;
    if (certain) {
      ban.ifPresent(
          known -> field(out, margin, messages.text("finding.basis"), basis(known, finding)));
    }
    field(out, margin, messages.text("finding.why"), reasons.of(finding));
    remedy(finding)
        .ifPresent(todo -> field(out, margin, messages.text("finding.do"), List.of(todo)));
  }

  /**
   * The legal basis, where it was not told before, and when somebody last looked whether it stands.
   */
  private List<String> basis(Ban ban, Finding finding) {
    List<String> lines = new ArrayList<>();
    if (told.add(ban.id())) {
      lines.addAll(basis.of(ban));
    } else {
      lines.add(messages.text("finding.basisAsAbove"));
    }
    ban.verified()
        .filter(day -> isLongBefore(day, finding))
        .ifPresent(day -> lines.add(messages.text("finding.lastConfirmed", "day", day)));
    return lines;
  }

  /** Whether a day is more than a year before the day that is asked of. */
  private static boolean isLongBefore(LocalDate day, Finding finding) {
    return finding.evidence().stream()
        .filter(Evidence.InPhase.class::isInstance)
        .map(evidence -> ((Evidence.InPhase) evidence).day())
        .anyMatch(at -> day.plusYears(1).isBefore(at));
  }

  private void field(StringBuilder out, String margin, String label, List<String> lines) {
    String shown = label;
    for (String text : lines) {
      for (String line :
          LineWrap.lines(text, style.width() - INDENT.length() - labelWidth - margin.length())) {
        out.append(margin)
            .append(INDENT)
            .append(shown)
            .append(" ".repeat(labelWidth - shown.length()))
            .append(line)
            .append('\n');
        shown = "";
      }
    }
  }

  private static int labelWidth(Messages messages) {
    return Stream.of(
                messages.text("finding.ban"),
                messages.text("finding.basis"),
                messages.text("finding.why"),
                messages.text("finding.do"))
            .mapToInt(String::length)
            .max()
            .orElseThrow()
        + 2;
  }

  private String headline(Finding finding, Optional<Ban> ban) {
    boolean possible = finding.certainty() == Certainty.POSSIBLE;
    return messages.text(
        "label",
        "label",
        style.paint(ink(finding), ConsequenceText.of(finding.consequence(), possible, messages)),
        "text",
        says(finding, ban));
  }

  private static Style.Ink ink(Finding finding) {
    switch (finding.consequence()) {
      case VIOLATION:
        return finding.certainty() == Certainty.CERTAIN ? Style.Ink.BAD : Style.Ink.OPEN;
      case DUE:
        return Style.Ink.OPEN;
      default:
        return Style.Ink.STRONG;
    }
  }

  private String says(Finding finding, Optional<Ban> ban) {
    String shown =
        style.paint(Style.Ink.STRONG, names.software(software.get(finding.softwareIndex())));
    Optional<Evidence.Act> act = asked ? Optional.empty() : first(finding, Evidence.Act.class);
    return act.map(event -> saysOfEvent(event, finding, shown))
        .orElseGet(() -> saysOfState(finding, ban, shown));
  }

  private String saysOfEvent(Evidence.Act act, Finding finding, String shown) {
    return messages.text(
        "finding.ofEvent",
        "software",
        shown,
        "act",
        messages.text("finding.act", "conduct", act.conduct(), "day", act.day()),
        "consequence",
        finding.consequence(),
        "known",
        act.day().isPresent() ? "yes" : "no",
        "notice",
        notice(finding),
        "since",
        finding.since());
  }

  private String saysOfState(Finding finding, Optional<Ban> ban, String shown) {
    return messages.text(
        "finding.ofState",
        "software",
        shown,
        "conduct",
        ConductText.passive(finding.conduct(), messages),
        "consequence",
        finding.consequence(),
        "due",
        finding.due(),
        "from",
        ban.map(known -> known.timeline().effective(finding.conduct())),
        "notice",
        notice(finding),
        "since",
        finding.since());
  }

  private String notice(Finding finding) {
    return first(finding, Evidence.NotBound.class)
        .map(binding::notBound)
        .orElseGet(() -> messages.text("finding.bindsNobody"));
  }

  private static <E extends Evidence> Optional<E> first(Finding finding, Class<E> kind) {
    return finding.evidence().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private String todo(Finding finding) {
    ProductKind kind = software.get(finding.softwareIndex()).kind();
    String remedies =
        finding.remedies().stream()
            .map(remedy -> messages.text("finding.remedy", "remedy", remedy, "kind", kind))
            .collect(Collectors.joining(", "));
    return messages.text("finding.todo", "due", finding.due(), "remedies", remedies);
  }
}
