package dev.banrules.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Lines of text, each indented by its depth. */
public final class IndentedLines {

  private static final String INDENT = "  ";

  private final List<String> lines = new ArrayList<>();
  private final int width;
  private int depth;

  private IndentedLines(int width) {
    this.width = width;
  }

  /** {@return no lines yet, to become as long as they are} */
  public static IndentedLines unbroken() {
    return new IndentedLines(Integer.MAX_VALUE);
  }

  /**
   * {@return no lines yet, to be broken between words where they are too wide}
   *
   * @param width how many columns a line may have
   */
  public static IndentedLines ofWidth(int width) {
    return new IndentedLines(width);
  }

  /**
   * Adds a line, or several where it is too wide.
   *
   * @param text what it says, without indentation
   */
  public void line(String text) {
    LineWrap.hanging(INDENT, text, room()).forEach(this::drawn);
  }

  /**
   * Adds a line as it is.
   *
   * @param text what it shows, without indentation
   */
  public void drawn(String text) {
    lines.add(INDENT.repeat(depth) + text);
  }

  /** {@return how many columns are left beside the indentation} */
  public int room() {
    return width - depth * INDENT.length();
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
