package dev.banrules.report.html;

/** A status as a coloured label with a sign. */
final class Badge {

  private Badge() {}

  static void write(Markup out, Mark mark, String word) {
    out.open("span", "class", "badge " + mark.style)
        .element("span", mark.sign, "class", "sign", "aria-hidden", "true")
        .text(" " + word)
        .close();
  }
}
