package dev.banrules.report.finding;

import com.google.common.collect.Comparators;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Finding;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.Style;
import dev.banrules.report.reason.FactText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Findings in the order in which a person reads them: the certain, then the open by fact. */
public final class FindingGroups {

  private final FactText facts;
  private final FindingText findings;
  private final Messages messages;
  private final Style style;

  public FindingGroups(FactText facts, FindingText findings, Messages messages, Style style) {
    this.messages = messages;
    this.facts = facts;
    this.findings = findings;
    this.style = style;
  }

  public void appendTo(StringBuilder out, List<Finding> all) {
    List<Finding> certain = new ArrayList<>();
    Map<List<Fact>, List<Finding>> open = new TreeMap<>(Comparators.lexicographical(Fact.BY_NAME));
    for (Finding finding : all) {
      if (finding.certainty() == Certainty.CERTAIN) {
        certain.add(finding);
      } else {
        open.computeIfAbsent(finding.missing(), key -> new ArrayList<>()).add(finding);
      }
    }
    certain.sort(Comparator.comparing(Finding::consequence));
    for (Finding finding : certain) {
      out.append('\n');
      findings.appendTo(out, finding, "");
    }
    open.values().stream()
        .sorted(Comparator.comparing(FindingGroups::bans, Comparator.reverseOrder()))
        .forEach(group -> appendGroup(out, group));
  }

  private void appendGroup(StringBuilder out, List<Finding> group) {
    out.append('\n').append(style.paint(Style.Ink.OPEN, heading(group))).append('\n');
    for (Finding finding : group) {
      findings.appendTo(out, finding, "  ");
    }
  }

  private String heading(List<Finding> group) {
    List<Fact> missing = group.get(0).missing();
    long bans = bans(group);
    if (missing.isEmpty()) {
      return messages.text("findings.noFactSettles", "bans", bans);
    }
    String words =
        missing.stream()
            .map(fact -> facts.describe(fact) + " [" + fact + "]")
            .collect(Collectors.joining(", "));
    return missing.stream().allMatch(FactText::isOfCatalog)
        ? messages.text("findings.findOut", "facts", words, "bans", bans)
        : messages.text("findings.state", "facts", words, "bans", bans);
  }

  private static long bans(List<Finding> group) {
    return group.stream().map(Finding::ban).distinct().count();
  }
}
