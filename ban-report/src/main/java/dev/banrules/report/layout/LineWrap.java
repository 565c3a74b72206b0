package dev.banrules.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words. */
public final class LineWrap {

  private LineWrap() {}

  /**
   * {@return the lines of a text, none longer than the width unless a single word is}
   *
   * @param text the text
   * @param width how many characters a line may have
   */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
