package dev.banrules.report.finding;

import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.verdict.Finding;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.LineWrap;
import dev.banrules.report.layout.Style;
import dev.banrules.report.reason.FactText;
import dev.banrules.report.wording.DisplayNames;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people are asked for, and how they can say it. */
public final class Questions {

  /** How many are asked of somebody who has not said which places matter. */
  static final int MOST = 5;

  private static final String INDENT = "  ";

  private final DisplayNames names;
  private final FactText facts;
  private final FactHints hints;
  private final Messages messages;
  private final Style style;

  public Questions(DisplayNames names, FactText facts, FactHints hints, Style style) {
    this.names = names;
    this.facts = facts;
    this.hints = hints;
    this.messages = names.messages();
    this.style = style;
  }

  /** The question that settles findings, all of which lack the same facts. */
  String of(List<Finding> group) {
    List<Fact> missing = group.get(0).missing();
    StringBuilder out = new StringBuilder();
    append(out, INDENT, style.paint(Style.Ink.OPEN, heading(missing, bans(group))));
    how(missing, group.get(0)).ifPresent(how -> append(out, INDENT + INDENT, INDENT + how));
    return out.toString();
  }

  private void append(StringBuilder out, String margin, String text) {
    LineWrap.hanging(margin, text, style.width()).forEach(line -> out.append(line).append('\n'));
  }

  private String heading(List<Fact> missing, long bans) {
    if (missing.isEmpty()) {
      return messages.text("findings.noFactSettles", "bans", bans);
    }
    String words =
        String.join(
            ", ", missing.stream().map(fact -> facts.describe(fact) + " [" + fact + "]").toList());
    return missing.stream().allMatch(FactText::isOfCatalog)
        ? messages.text("findings.findOut", "facts", words, "bans", bans)
        : messages.text("findings.state", "facts", words, "bans", bans);
  }

  /** How to state the facts; empty where only the author of a catalog can. */
  private Optional<String> how(List<Fact> missing, Finding finding) {
    List<String> ways = missing.stream().flatMap(fact -> how(fact, finding)).distinct().toList();
    return ways.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.text("findings.how", "ways", String.join(", ", ways)));
  }

  private Stream<String> how(Fact fact, Finding finding) {
    if (fact instanceof DeviceFact ofDevice) {
      return hints.of(ofDevice).stream();
    }
    if (fact instanceof Fact.OfSoftware ofSoftware) {
      return Stream.of(
          ofSoftware.detail() == Fact.SoftwareDetail.IDENTITY
              ? identity(finding)
              : messages.text("findings.inProfile", "key", key(ofSoftware.detail())));
    }
    return Stream.empty();
  }

  /** Software is what it seems to be if it has its identifier, or the name of its maker. */
  private String identity(Finding finding) {
    return messages.text(
        "findings.identity",
        "identifier",
        finding.application().flatMap(names::identifier),
        "publisher",
        finding.vendor().map(names::vendor));
  }

  private static String key(Fact.SoftwareDetail detail) {
    switch (detail) {
      case IDENTITY:
        break; // which has two keys
      case VERSION:
        return "version";
      case EDITION:
        return "edition";
      case INSTALLED_AT:
        return "installedAt";
      case UPDATED_AT:
        return "updatedAt";
    }
    throw new AssertionError(detail);
  }

  /** What is said of the questions that are left out. */
  String rest(List<List<Finding>> groups) {
    StringBuilder out = new StringBuilder();
    append(
        out,
        INDENT,
        style.paint(
            Style.Ink.OPEN,
            messages.text(
                "findings.rest",
                "count",
                groups.size(),
                "bans",
                bans(groups.stream().flatMap(Collection::stream).toList()))));
    return out.toString();
  }

  static long bans(List<Finding> group) {
    return group.stream().map(Finding::ban).distinct().count();
  }
}
