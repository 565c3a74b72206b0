package dev.banrules.io.stream;

import dev.banrules.io.decode.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Tells in what form documents follow one another in a source. */
final class Splitters {

  private static final int MARK_LENGTH = 3;

  private Splitters() {}

  /**
   * An array where the source begins with a bracket; one document where it goes on over lines; one
   * document a line otherwise.
   */
  static Splitter of(String file, InputStream stream, int maxBytes) throws IOException {
    Window window = new Window(stream);
    passMark(window);
    String lower = file.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return new Lines(file, window, maxBytes, 1);
    }
    int line = 1;
    int column = 1;
    int b = window.peek();
    for (; b == ' ' || b == '\t' || b == '\r' || b == '\n'; b = window.peek()) {
      column = b == '\n' ? 1 : column + 1;
      line += b == '\n' ? 1 : 0;
      window.pass();
      if (column == 1) {
        window.begin();
      }
    }
    if (b == '[') {
      return new Elements(file, window, maxBytes, line, column);
    }
    boolean single = goesOn(window, maxBytes);
    window.rewind();
    return single
        ? new Single(file, window, maxBytes, line)
        : new Lines(file, window, maxBytes, line);
  }

  private static void passMark(Window window) throws IOException {
    for (int i = 0; i < MARK_LENGTH && window.peek() >= 0; i++) {
      window.pass();
    }
    int mark = Text.afterByteOrderMark(window.bytes(), window.length());
    window.rewind();
    for (int i = 0; i < mark; i++) {
      window.pass();
    }
    window.begin();
  }

  /** Whether the first line's document goes on in the next line. */
  private static boolean goesOn(Window window, int maxBytes) throws IOException {
    Brackets brackets = new Brackets();
    int b = window.peek();
    for (; b >= 0 && b != '\n' && window.length() <= maxBytes; b = window.peek()) {
      brackets.take((byte) b);
      window.pass();
    }
    if (brackets.isClosed() || b != '\n') {
      return false;
    }
    while (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
      window.pass();
      b = window.peek();
    }
    // An object begins: the first line is a broken one unless it may have one here.
    return b != '{' || brackets.mayBeginObject();
  }
}
