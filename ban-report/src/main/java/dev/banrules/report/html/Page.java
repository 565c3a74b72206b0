package dev.banrules.report.html;

import dev.banrules.report.language.Messages;
import java.util.function.Consumer;

/** What every page has around its content: policy, style, script. It asks nothing of anybody. */
final class Page {

  private Page() {}

  static void write(Markup out, Messages words, String title, Consumer<Markup> body) {
    out.written("<!DOCTYPE html>\n")
        .open("html", "lang", words.language().tag())
        .line()
        .open("head")
        .empty("meta", "charset", "utf-8")
        .empty("meta", "http-equiv", "Content-Security-Policy", "content", policy())
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .empty("meta", "name", "color-scheme", "content", "light dark")
        .empty("meta", "name", "referrer", "content", "no-referrer")
        .element("title", title)
        .open("style")
        .written(PageFile.STYLE.text())
        .close()
        .close()
        .line()
        .open("body");
    body.accept(out);
    out.line().open("script").written(PageFile.SCRIPT.text()).close().close().close().line();
  }

  private static String policy() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
        + PageFile.STYLE.source()
        + "; script-src "
        + PageFile.SCRIPT.source();
  }
}
