package dev.banrules.report.chart;

import dev.banrules.report.layout.LineWrap;
import java.util.ArrayList;
import java.util.List;

/** Stretches of time drawn in text: a column a stretch, a row for each thing that changes. */
public final class Chart {

  private static final int COLUMN = 12;
  private static final int FEWEST_IN_A_ROW = 2;
  private static final int MOST_IN_A_ROW = 7;
  private static final int LEAST_NOTE = 24;

  private Chart() {}

  /**
   * One thing that changes.
   *
   * @param label what stands before it
   * @param marks a mark for each column
   * @param open whether the last mark goes on without an end
   * @param note what stands after it
   */
  public record Row(String label, String marks, boolean open, String note) {}

  /** The drawing, broken where it is too wide. */
  public static List<String> draw(List<String> headings, List<Row> rows, int width) {
    int widest = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
    int margin = widest == 0 ? 0 : widest + 2;
    int columns = columns(rows, width - margin);
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < headings.size(); from += columns) {
      int to = Math.min(headings.size(), from + columns);
      StringBuilder header = new StringBuilder(" ".repeat(margin));
      headings.subList(from, to).forEach(heading -> header.append(pad(heading, COLUMN)));
      lines.add(header.toString().stripTrailing());
      for (Row row : rows) {
        lines.addAll(lines(row, from, to, margin, width));
      }
    }
    return lines;
  }

  /** How many columns fit, with room for the notes after them. */
  private static int columns(List<Row> rows, int width) {
    int note = rows.stream().mapToInt(row -> row.note().length()).max().orElse(0);
    int fitting = (width - 2 - Math.min(note, LEAST_NOTE)) / COLUMN;
    return Math.max(FEWEST_IN_A_ROW, Math.min(MOST_IN_A_ROW, fitting));
  }

  private static List<String> lines(Row row, int from, int to, int margin, int width) {
    StringBuilder line = new StringBuilder(pad(row.label(), margin));
    for (int i = from; i < to; i++) {
      line.append(String.valueOf(row.marks().charAt(i)).repeat(COLUMN));
    }
    boolean goesOn = to == row.marks().length() && row.open();
    line.append(goesOn ? "> " : "  ");
    String after = " ".repeat(line.length());
    return LineWrap.hanging(after, line.append(row.note()).toString().stripTrailing(), width);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
