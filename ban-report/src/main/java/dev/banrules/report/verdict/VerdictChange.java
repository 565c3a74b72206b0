package dev.banrules.report.verdict;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.ConsequenceText;
import dev.banrules.report.wording.DisplayNames;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** How the verdict on one device differs under two states of the catalogs. */
public final class VerdictChange {

  private VerdictChange() {}

  /**
   * {@return the difference as text, or empty where the findings are the same}
   *
   * @param device the profile
   * @param before the verdict under the earlier state
   * @param after the verdict under the later state
   * @param style in which language the text is
   */
  public static Optional<String> text(
      DeviceProfile device, Verdict before, Verdict after, Style style) {
    DisplayNames names = new DisplayNames(CatalogSet.of(), style.language());
    Set<String> old = findings(names, device, before);
    Set<String> now = findings(names, device, after);
    if (old.equals(now)) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    out.append(headline(names.messages(), device, before.status(), after.status())).append('\n');
    old.stream().filter(line -> !now.contains(line)).forEach(line -> append(out, "  - ", line));
    now.stream().filter(line -> !old.contains(line)).forEach(line -> append(out, "  + ", line));
    return Optional.of(out.toString());
  }

  /**
   * {@return how many verdicts differ, as a line}
   *
   * @param changed how many
   * @param all of how many
   * @param at the date of the verdicts
   * @param style in which language the text is
   */
  public static String summary(long changed, long all, LocalDate at, Style style) {
    return Messages.of(style.language())
            .text("change.summary", "changed", changed, "all", all, "day", at)
        + "\n";
  }

  private static String headline(Messages messages, DeviceProfile device, Status was, Status is) {
    return messages.text(
        "change.headline",
        "device",
        VisibleText.text(device.id()),
        "before",
        messages.word(was),
        "after",
        Optional.of(messages.word(is)).filter(status -> was != is));
  }

  private static void append(StringBuilder out, String mark, String line) {
    out.append(mark).append(line).append('\n');
  }

  private static Set<String> findings(DisplayNames names, DeviceProfile device, Verdict verdict) {
    Set<String> lines = new LinkedHashSet<>();
    for (Finding finding : verdict.findings()) {
      boolean possible = finding.certainty() == Certainty.POSSIBLE;
      Software software = device.software().get(finding.softwareIndex());
      lines.add(
          names
              .messages()
              .text(
                  "change.finding",
                  "consequence",
                  ConsequenceText.of(finding.consequence(), possible, names.messages()),
                  "place",
                  PartRef.Listed.software(finding.softwareIndex()),
                  "software",
                  names.software(software),
                  "conduct",
                  finding.conduct(),
                  "ban",
                  finding.ban()));
    }
    return lines;
  }
}
