package dev.banrules.mdm.control.microsoft;

import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.text.OneLine;
import java.util.ArrayList;
import java.util.List;

/** A query in KQL whose rows are what one table of Defender knows of banned software. */
final class HuntingQuery {

  private final String title;
  private final String head;
  private final List<String> conditions = new ArrayList<>();

  /** Title for people, and the table with what is made of its columns. */
  HuntingQuery(String title, String head) {
    this.title = title;
    this.head = head;
  }

  void add(String condition, ControlLine line) {
    conditions.add(condition + " // " + OneLine.of(line.name()) + ": " + OneLine.of(line.banIds()));
  }

  /** The query, or nothing where nothing is asked. */
  String text() {
    if (conditions.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("// " + title + "\n" + head + "\n| where false\n");
    conditions.forEach(condition -> text.append("    or ").append(condition).append('\n'));
    return text.append('\n').toString();
  }

  static String literal(String text) {
    return "@\"" + text.replace("\"", "\"\"") + "\"";
  }
}
