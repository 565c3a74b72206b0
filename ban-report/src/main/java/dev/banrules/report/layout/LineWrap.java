package dev.banrules.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words. */
public final class LineWrap {

  /** What stands alone before a word that fits no line is a label, which says what that is. */
  private static final int LABEL = 12;

  private LineWrap() {}

  /**
   * {@return the lines of a text, none wider than the width unless a single word is}
   *
   * @param text the text
   * @param width how many columns a line may have
   */
  public static List<String> lines(String text, int width) {
    return hanging("", text, width);
  }

  /**
   * {@return the lines of a text; all but the first begin with a margin, and none is wider than the
   * width unless a single word is}
   *
   * @param margin what stands before all lines but the first
   * @param text the text
   * @param width how many columns a line may have
   */
  public static List<String> hanging(String margin, String text, int width) {
    if (TextWidth.of(text) <= width) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      int wide = TextWidth.of(word);
      boolean fits = columns + 1 + wide <= width;
      if (!empty && !fits && (columns > LABEL || TextWidth.of(margin) + wide <= width)) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(margin);
        columns = TextWidth.of(margin);
        empty = true;
      }
      if (!empty) {
        line.append(' ');
        columns++;
      }
      line.append(word);
      columns += wide;
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
