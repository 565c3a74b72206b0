package dev.banrules.report.html;

import dev.banrules.report.language.Messages;
import java.util.function.Consumer;

/** The sections of a page, each under its heading. */
final class Sections {

  private final Messages words;

  Sections(Messages words) {
    this.words = words;
  }

  void write(Markup out, String id, String key, Consumer<Markup> content) {
    out.line()
        .open("section", "id", id, "aria-labelledby", id + "-heading")
        .element("h2", words.text(key), "id", id + "-heading");
    content.accept(out);
    out.close();
  }

  /** What somebody should know of a number; nothing where it is zero. */
  void note(Markup out, long count, String key) {
    if (count > 0) {
      out.element("p", words.text(key, "count", count), "class", "note");
    }
  }
}
