package dev.banrules.report.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words. */
final class Wrap {

  private Wrap() {}

  /** The lines, none longer than the width unless a single word is. */
  static List<String> lines(String text, int width) {
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
