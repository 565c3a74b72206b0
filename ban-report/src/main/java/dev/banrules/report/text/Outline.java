package dev.banrules.report.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of text, each indented by its depth. */
final class Outline {

  private final List<String> lines = new ArrayList<>();
  private int depth;

  void line(String text) {
    lines.add("  ".repeat(depth) + text);
  }

  /** Writes a heading and, one step deeper, what the body writes. */
  void section(String heading, Runnable body) {
    line(heading);
    depth++;
    body.run();
    depth--;
  }

  List<String> lines() {
    return lines;
  }
}
