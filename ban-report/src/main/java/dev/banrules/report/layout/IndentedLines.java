package dev.banrules.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Lines of text, each indented by its depth. */
public final class IndentedLines {

  private final List<String> lines = new ArrayList<>();
  private int depth;

  /** Begins without a line. */
  public IndentedLines() {}

  /**
   * Adds a line.
   *
   * @param text what it says, without indentation
   */
  public void line(String text) {
    lines.add("  ".repeat(depth) + text);
  }

  /**
   * Adds a heading and, one step deeper, what the body adds.
   *
   * @param heading the heading
   * @param body adds lines to this
   */
  public void section(String heading, Runnable body) {
    line(heading);
    depth++;
    body.run();
    depth--;
  }

  /** {@return the lines so far} */
  public List<String> lines() {
    return lines;
  }
}
