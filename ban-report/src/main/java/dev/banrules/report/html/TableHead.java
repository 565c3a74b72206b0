package dev.banrules.report.html;

import dev.banrules.report.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** The heads of a table's columns. */
final class TableHead {

  private final Messages words;
  private final List<Column> columns = new ArrayList<>();

  private record Column(String text, String style) {}

  TableHead(Messages words) {
    this.words = words;
  }

  TableHead column(String key) {
    columns.add(new Column(words.text(key), ""));
    return this;
  }

  /** A column whose numbers stand one below the other. */
  TableHead number(String key) {
    return numberNamed(words.text(key));
  }

  TableHead numberNamed(String text) {
    columns.add(new Column(text, "n"));
    return this;
  }

  /** A column that says in a picture what others say in numbers. */
  TableHead picture() {
    columns.add(new Column("", "picture"));
    return this;
  }

  void write(Markup out) {
    out.open("thead").open("tr");
    for (Column column : columns) {
      if (column.text().isEmpty()) {
        out.empty("td", "class", column.style());
      } else if (column.style().isEmpty()) {
        out.element("th", column.text(), "scope", "col");
      } else {
        out.element("th", column.text(), "scope", "col", "class", column.style());
      }
    }
    out.close().close();
  }
}
