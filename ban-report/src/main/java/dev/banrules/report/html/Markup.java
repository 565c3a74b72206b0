package dev.banrules.report.html;

import dev.banrules.report.layout.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML element by element, well-formed as XML too. Texts and values of attributes are always
 * escaped, so no name from outside can become markup; a template would leave that to each place.
 */
final class Markup {

  /** Elements that HTML forbids to close. */
  private static final Set<String> VOID = Set.of("meta", "input", "br");

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Markup(Appendable out) {
    this.out = out;
  }

  /** Opens an element. An attribute without a value is written by its name as its value. */
  Markup open(String element, String... attributes) {
    write("<" + element);
    for (int i = 0; i < attributes.length; i += 2) {
      write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
    }
    if (VOID.contains(element)) {
      write("/>");
    } else {
      write(">");
      open.push(element);
    }
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    write("</" + open.pop() + ">");
    return this;
  }

  /** Text within the open element. */
  Markup text(String text) {
    write(escaped(text));
    return this;
  }

  /** An element that has text alone. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** An element without content. */
  Markup empty(String element, String... attributes) {
    open(element, attributes);
    return VOID.contains(element) ? this : close();
  }

  /** A line break in the source, for people who read it. */
  Markup line() {
    write("\n");
    return this;
  }

  /** What is markup already: a part that another writer made, or a file of this package. */
  Markup written(CharSequence markup) {
    write(markup);
    return this;
  }

  private void write(CharSequence text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    String visible = VisibleText.text(text);
    StringBuilder safe = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
