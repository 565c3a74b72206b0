package dev.banrules.report.html;

import dev.banrules.model.base.Words;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.language.Messages;

/** On what a report rests: the program, the catalogs and the options. */
final class AboutSection {

  private final ReportHead head;
  private final Messages words;

  AboutSection(ReportHead head, Messages words) {
    this.head = head;
    this.words = words;
  }

  void write(Markup out) {
    out.element("p", words.text("html.about.program", "version", head.version()));
    out.open("dl");
    for (Catalog catalog : head.catalogs().catalogs()) {
      term(
          out,
          words.text("html.about.catalog", "id", catalog.id()),
          words.text(
              "html.about.version",
              "version",
              String.valueOf(catalog.version()),
              "digest",
              catalog.digest()));
    }
    AuditOptions options = head.options();
    term(out, words.text("html.about.asker"), words.word("party", options.askedBy().word()));
    term(out, "hints", String.valueOf(options.hints()));
    term(out, "unrecognised", Words.wordOf(options.unrecognised()));
    term(out, "undated", Words.wordOf(options.undated()));
    out.close();
  }

  private static void term(Markup out, String term, String text) {
    out.element("dt", term).element("dd", text);
  }
}
