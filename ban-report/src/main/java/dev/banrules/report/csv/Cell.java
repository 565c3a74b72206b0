package dev.banrules.report.csv;

import dev.banrules.report.layout.VisibleText;
import java.util.regex.Pattern;

/**
 * One cell of a table. A spreadsheet takes a cell for a formula by how it begins, so an apostrophe
 * is put before what begins like one: the cell is then text, and shows as it is. Where a
 * spreadsheet takes semicolons for the ends of cells, what follows one is a beginning too.
 */
final class Cell {

  /** The wide forms count too: spreadsheets in East Asia take them for the narrow ones. */
  private static final Pattern FORMULA =
      Pattern.compile("(^|;)([\\s\"']*)(?=[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

  private Cell() {}

  /** The cell in quotes, which every reader of such tables takes off. */
  static String of(String text) {
    String harmless = FORMULA.matcher(VisibleText.text(text)).replaceAll("$1'$2");
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
