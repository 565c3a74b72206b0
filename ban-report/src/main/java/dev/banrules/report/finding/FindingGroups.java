package dev.banrules.report.finding;

import com.google.common.collect.Comparators;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Findings in the order in which a person reads them: the certain, then the open by fact. */
public final class FindingGroups {

  private final FindingText findings;
  private final Questions questions;

  public FindingGroups(FindingText findings, Questions questions) {
    this.findings = findings;
    this.questions = questions;
  }

  public void appendTo(StringBuilder out, List<Finding> all, AuditOptions options) {
    List<Finding> certain = new ArrayList<>();
    Map<List<Fact>, List<Finding>> open = new TreeMap<>(Comparators.lexicographical(Fact.BY_NAME));
    for (Finding finding : all) {
      if (finding.certainty() == Certainty.CERTAIN) {
        certain.add(finding);
      } else {
        open.computeIfAbsent(finding.missing(), key -> new ArrayList<>()).add(finding);
      }
    }
    certain.sort((a, b) -> a.consequence().compareTo(b.consequence()));
    for (Finding finding : certain) {
      out.append('\n');
      findings.appendTo(out, finding, "");
    }
    List<List<Finding>> groups = new ArrayList<>(open.values());
    groups.sort((a, b) -> Long.compare(Questions.bans(b), Questions.bans(a)));
    // Who names the jurisdictions that matter wants every question of theirs.
    int asked = options.jurisdictions().isEmpty() ? Questions.MOST : groups.size();
    groups.stream().limit(asked).forEach(group -> appendGroup(out, group));
    if (groups.size() > asked) {
      out.append('\n').append(questions.rest(groups.subList(asked, groups.size())));
    }
  }

  private void appendGroup(StringBuilder out, List<Finding> group) {
    out.append('\n').append(questions.of(group));
    for (Finding finding : group) {
      findings.appendTo(out, finding, "  ");
    }
  }
}
