package dev.banrules.cli.blocklist;

import com.google.common.collect.ImmutableList;
import dev.banrules.mdm.control.ControlDocument;
import dev.banrules.mdm.control.ReportedLine;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.report.layout.VisibleText;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a document does not enforce, as a table for people. */
final class GapTable {

  String of(ControlDocument document) {
    StringBuilder table = new StringBuilder(summary(document)).append('\n');
    ImmutableList<ReportedLine> gaps = document.gaps();
    int width = gaps.stream().mapToInt(gap -> line(gap).length()).max().orElse(0);
    for (ReportedLine gap : gaps) {
      table.append("  ").append(line(gap)).append(" ".repeat(width - line(gap).length()));
      table.append("  ").append(gap.reason().words());
      table.append(gap.written() ? " (written in part)" : "");
      table.append("  ").append(gap.line().banIds()).append('\n');
    }
    if (!document.leftToOthers().isEmpty()) {
      table.append("left to other kinds of control: ").append(schemes(document)).append('\n');
    }
    if (!document.withoutIdentifier().isEmpty()) {
      table.append("no identifier is known that ").append(document.format()).append(" could use: ");
      table.append(
          document.withoutIdentifier().stream()
              .map(application -> VisibleText.text(application.name()))
              .collect(Collectors.joining(", ")));
      table.append('\n');
    }
    return table.toString();
  }

  /** How many lines of each scheme. */
  private static String schemes(ControlDocument document) {
    return document.leftToOthers().stream()
        .map(left -> left.line().identifier().map(GapTable::scheme).orElse("host"))
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(counted -> counted.getValue() + " " + counted.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String scheme(IdentifierPattern identifier) {
    return identifier.stem().scheme().name();
  }

  private static String summary(ControlDocument document) {
    long enforced = document.enforced();
    long banned = enforced + document.gaps().size();
    if (banned == 0) {
      return document.format() + ": nothing is banned that it could enforce";
    }
    String share = " (" + Math.floorDiv(enforced * 100, banned) + " %)";
    return document.format()
        + ": "
        + enforced
        + " of "
        + banned
        + " banned identifiers are enforced"
        + share
        + (document.gaps().isEmpty() ? "" : "; these are not:");
  }

  private static String line(ReportedLine gap) {
    return VisibleText.text(gap.line().toString());
  }
}
