package dev.banrules.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Stretches of time drawn in text: a column a stretch, a row for each thing that changes. */
public final class Chart {

  private static final int COLUMN = 12;
  private static final int COLUMNS_IN_A_ROW = 7;

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
  public static List<String> draw(List<String> headings, List<Row> rows) {
    int widest = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
    int margin = widest == 0 ? 0 : widest + 2;
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < headings.size(); from += COLUMNS_IN_A_ROW) {
      int to = Math.min(headings.size(), from + COLUMNS_IN_A_ROW);
      StringBuilder header = new StringBuilder(" ".repeat(margin));
      headings.subList(from, to).forEach(heading -> header.append(pad(heading, COLUMN)));
      lines.add(header.toString().stripTrailing());
      for (Row row : rows) {
        lines.add(line(row, from, to, margin));
      }
    }
    return lines;
  }

  private static String line(Row row, int from, int to, int margin) {
    StringBuilder line = new StringBuilder(pad(row.label(), margin));
    for (int i = from; i < to; i++) {
      line.append(String.valueOf(row.marks().charAt(i)).repeat(COLUMN));
    }
    boolean goesOn = to == row.marks().length() && row.open();
    return line.append(goesOn ? "> " : "  ").append(row.note()).toString().stripTrailing();
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
