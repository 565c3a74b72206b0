package dev.banrules.report.finding;

import com.google.common.collect.Sets;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Remedy;
import dev.banrules.report.layout.LineWrap;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.reason.ReasonText;
import dev.banrules.report.wording.ConductText;
import dev.banrules.report.wording.DisplayNames;
import dev.banrules.report.wording.LegalBasisText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One finding: a line that says it, then the ban, its legal basis, the reason and what to do. A
 * possible one goes without basis and remedy: first it must be known whether it is one.
 */
public final class FindingText {

  private static final String INDENT = "  ";
  private static final int LABEL = 7;
  private static final Set<Consequence> CALLS_FOR_REMEDIES =
      Sets.immutableEnumSet(
          Consequence.VIOLATION, Consequence.DUE, Consequence.UPCOMING, Consequence.ADVISORY);

  private final DisplayNames names;
  private final LegalBasisText basis;
  private final ReasonText reasons;
  private final Style style;
  private final List<Software> software;
  private final boolean asked;

  private FindingText(DisplayNames names, Style style, List<Software> software, boolean asked) {
    this.names = names;
    this.basis = new LegalBasisText(names);
    this.reasons = new ReasonText(names, software);
    this.style = style;
    this.software = software;
    this.asked = asked;
  }

  /** Of what was found on a device. */
  public static FindingText ofAudits(DisplayNames names, Style style, List<Software> software) {
    return new FindingText(names, style, software, false);
  }

  /** Of what was asked for before it happens. */
  public static FindingText ofRequests(DisplayNames names, Style style, List<Software> software) {
    return new FindingText(names, style, software, true);
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
    out.append(margin).append(headline(finding, ban)).append('\n');
    String title = ban.map(Ban::title).map(VisibleText::text).map(text -> text + " ").orElse("");
    field(out, margin, "ban", List.of(title + "(" + finding.ban() + ")"));
    boolean certain = finding.certainty() == Certainty.CERTAIN;
    if (certain) {
      ban.ifPresent(known -> field(out, margin, "basis", basis.of(known)));
    }
    field(out, margin, "why", reasons.of(finding));
    remedy(finding).ifPresent(todo -> field(out, margin, "do", List.of(todo)));
  }

  private void field(StringBuilder out, String margin, String label, List<String> lines) {
    String shown = label;
    for (String text : lines) {
      for (String line :
          LineWrap.lines(text, style.width() - INDENT.length() - LABEL - margin.length())) {
        out.append(margin)
            .append(INDENT)
            .append(shown)
            .append(" ".repeat(LABEL - shown.length()))
            .append(line)
            .append('\n');
        shown = "";
      }
    }
  }

  private String headline(Finding finding, Optional<Ban> ban) {
    boolean possible = finding.certainty() == Certainty.POSSIBLE;
    String word = (possible ? "possible " : "") + Words.wordOf(finding.consequence());
    return style.paint(ink(finding), word)
        + ": "
        + style.paint(
            Style.Ink.STRONG, DisplayNames.software(software.get(finding.softwareIndex())))
        + " "
        + says(finding, ban);
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
    Optional<Evidence.Act> act = asked ? Optional.empty() : first(finding, Evidence.Act.class);
    String since = finding.since().map(day -> ", since " + day).orElse("");
    return act.map(event -> saysOfEvent(event, finding) + since)
        .orElseGet(() -> saysOfState(finding, ban, since));
  }

  private static String saysOfEvent(Evidence.Act act, Finding finding) {
    Consequence consequence = finding.consequence();
    String happened =
        act.day()
            .map(day -> "was " + ConductText.past(act.conduct()) + " on " + day)
            .orElseGet(() -> "may have been " + ConductText.past(act.conduct()));
    switch (consequence) {
      case VIOLATION:
        return happened + (act.day().isPresent() ? ", which is prohibited" : " against the ban");
      case SUSPENDED:
        return happened + " against a ban that is suspended";
      case ADVISORY:
        return happened + " against a warning";
      case NOTICE:
        return happened + " against " + notice(finding);
      case EXEMPT:
        return happened + " against the ban, but is exempt";
      case DUE:
      case UPCOMING:
        break; // an event counts only where its prohibition was in force
    }
    throw new AssertionError(consequence);
  }

  private static String saysOfState(Finding finding, Optional<Ban> ban, String since) {
    Conduct conduct = finding.conduct();
    String passive = ConductText.passive(conduct);
    switch (finding.consequence()) {
      case VIOLATION:
        return "must not " + passive + since;
      case DUE:
        return "must not " + passive + after(finding) + since;
      case UPCOMING:
        return "must not " + passive + from(ban, conduct) + ", announced" + since;
      case SUSPENDED:
        return "must not " + passive + ", but the ban is suspended" + since;
      case ADVISORY:
        return "should not " + passive + since;
      case NOTICE:
        return "should not " + passive + " in the view of " + notice(finding) + since;
      case EXEMPT:
        return "must not " + passive + ", but is exempt" + since;
    }
    throw new AssertionError(finding.consequence());
  }

  private static String after(Finding finding) {
    return finding.due().map(day -> " after " + day).orElse("");
  }

  private static String notice(Finding finding) {
    return "an act that "
        + first(finding, Evidence.NotBound.class).map(ReasonText::notBound).orElse("binds nobody");
  }

  private static <E extends Evidence> Optional<E> first(Finding finding, Class<E> kind) {
    return finding.evidence().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private static String from(Optional<Ban> ban, Conduct conduct) {
    Optional<LocalDate> day = ban.map(known -> known.timeline().effective(conduct));
    return day.map(known -> " from " + known).orElse("");
  }

  private String todo(Finding finding) {
    ProductKind kind = software.get(finding.softwareIndex()).kind();
    String remedies =
        finding.remedies().stream()
            .map(remedy -> remedy(remedy, kind))
            .collect(Collectors.joining(", "));
    return finding.due().map(day -> "by " + day + ": ").orElse("") + remedies;
  }

  private static String remedy(Remedy remedy, ProductKind kind) {
    switch (remedy) {
      case REMOVE:
        return kind == ProductKind.HARDWARE ? "take it out of use" : "remove it";
      case BLOCK_INSTALL:
        return "block its installation";
      case BLOCK_UPDATE:
        return "block its updates";
    }
    throw new AssertionError(remedy);
  }
}
