package dev.banrules.io.stream;

import dev.banrules.io.decode.Scan;
import dev.banrules.io.decode.Text;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.Problem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The elements of one JSON array. */
final class Elements implements Splitter {

  private final String file;
  private final Window window;
  private final int maxBytes;
  private int line;
  private int column;
  private int index;
  private boolean ended;

  /** The window is at the opening bracket. */
  Elements(String file, Window window, int maxBytes, int line, int column) {
    this.file = file;
    this.window = window;
    this.maxBytes = maxBytes;
    this.line = line;
    this.column = column;
  }

  @Override
  public @Nullable Text next() throws IOException, BrokenDocument {
    if (ended) {
      return null;
    }
    if (!separator()) {
      ended = true;
      end();
      return null;
    }
    window.begin();
    int first = window.peek();
    boolean bracketed = first == '{' || first == '[' || first == '"';
    Brackets brackets = new Brackets();
    if (bracketed) {
      passBracketed(brackets);
    } else {
      passBare();
    }
    if (window.length() > maxBytes) {
      BrokenDocument tooLong =
          broken("more than " + maxBytes + " bytes", "a document within that limit");
      ended = !(bracketed && passRest(brackets));
      throw tooLong;
    }
    Text element =
        Text.part(
            file, window.bytes(), window.start(), window.position(), line, column, "/" + index);
    index++;
    count();
    return element;
  }

  /** Passes the bracket or comma before an element; false where the array ends instead. */
  private boolean separator() throws IOException, BrokenDocument {
    passSpace();
    int b = window.peek();
    if (index > 0 && b == ']') {
      passOne();
      return false;
    }
    if (b != (index == 0 ? '[' : ',')) {
      throw broken(found(b), "`,` or `]` after an element of the list");
    }
    passOne();
    passSpace();
    if (index == 0 && window.peek() == ']') {
      passOne();
      return false;
    }
    if (window.peek() < 0 || window.peek() == ',' || window.peek() == ']') {
      throw broken(found(window.peek()), "an element of the list");
    }
    return true;
  }

  private void end() throws IOException, BrokenDocument {
    passSpace();
    if (window.peek() >= 0) {
      throw broken(found(window.peek()) + " after the list", "nothing more");
    }
  }

  private void passBracketed(Brackets brackets) throws IOException, BrokenDocument {
    boolean ends = window.passThrough(brackets, maxBytes);
    if (window.length() <= maxBytes && (!ends || brackets.isBroken())) {
      throw broken("an element whose brackets or quotes don't close", "well-formed JSON");
    }
  }

  /** Passes what is left of an element that is too long; false where it has no end. */
  private boolean passRest(Brackets brackets) throws IOException {
    boolean ends = brackets.isClosed();
    while (!ends && window.peek() >= 0) {
      count();
      window.begin();
      ends = window.passThrough(brackets, maxBytes);
    }
    count();
    index++;
    return ends && !brackets.isBroken();
  }

  private void passBare() throws IOException {
    for (int b = window.peek();
        b >= 0 && b != ',' && b != ']' && b != '}' && b > ' ' && window.length() <= maxBytes;
        b = window.peek()) {
      window.pass();
    }
    if (window.length() == 0) {
      window.pass(); // whatever it is, it is no element, and the reader says so
    }
  }

  private void passSpace() throws IOException {
    for (int b = window.peek();
        b == ' ' || b == '\t' || b == '\r' || b == '\n';
        b = window.peek()) {
      passOne();
    }
  }

  private void passOne() {
    window.begin();
    window.pass();
    count();
  }

  /** Moves line and column over what has been passed since the window's start. */
  private void count() {
    byte[] bytes = window.bytes();
    int from = window.start();
    int to = window.position();
    for (int end = Scan.indexOf(bytes, from, to, (byte) '\n');
        end < to;
        end = Scan.indexOf(bytes, from, to, (byte) '\n')) {
      line++;
      column = 1;
      from = end + 1;
    }
    column += Scan.characters(bytes, from, to);
  }

  private BrokenDocument broken(String found, String expected) {
    ended = true;
    return new BrokenDocument(
        Problem.error(new Place(file, line, column, "/" + index), found, expected));
  }

  private static String found(int b) {
    return b < 0 ? "the end" : "`" + (b > ' ' && b < 0x7F ? (char) b : '?') + "`";
  }
}
