package dev.banrules.report.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells, each column as wide as its widest cell. The last column is broken into lines where
 * the table would be too wide; where even that leaves it no room, it stands below its row.
 */
public final class Table {

  private static final String GAP = "  ";
  private static final int LEAST = 24;

  private final String margin;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Begins a table without rows.
   *
   * @param margin what stands before each line
   */
  public Table(String margin) {
    this.margin = margin;
  }

  /**
   * Adds a row.
   *
   * @param cells its cells, as many as all rows have
   */
  public void row(String... cells) {
    rows.add(List.of(cells));
  }

  /**
   * {@return the lines of the table}
   *
   * @param width how many columns a line may have
   */
  public List<String> lines(int width) {
    List<String> lines = new ArrayList<>();
    int[] widths = widths();
    int fixed = TextWidth.of(margin);
    for (int column : widths) {
      fixed += column + GAP.length();
    }
    for (List<String> row : rows) {
      String last = row.get(row.size() - 1);
      if (width - fixed >= LEAST) {
        StringBuilder line = new StringBuilder(margin);
        for (int i = 0; i < widths.length; i++) {
          line.append(TextWidth.pad(row.get(i), widths[i])).append(GAP);
        }
        lines.addAll(LineWrap.hanging(" ".repeat(fixed), line + last, width));
      } else {
        String below = margin + GAP + GAP;
        lines.addAll(
            LineWrap.hanging(
                below, margin + String.join(GAP, row.subList(0, row.size() - 1)), width));
        lines.addAll(LineWrap.hanging(below, below + last, width));
      }
    }
    return lines;
  }

  /** The widths of all columns but the last. */
  private int[] widths() {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size() - 1;
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
      }
    }
    return widths;
  }

  /**
   * {@return the table as text, each line with its end}
   *
   * @param width how many columns a line may have
   */
  public String text(int width) {
    StringBuilder out = new StringBuilder();
    lines(width).forEach(line -> out.append(line.stripTrailing()).append('\n'));
    return out.toString();
  }
}
