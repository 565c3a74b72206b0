package dev.banrules.io.stream;

import dev.banrules.io.decode.Text;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.Problem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One document a line; empty lines are none. */
final class Lines implements Splitter {

  private final String file;
  private final Window window;
  private final int maxBytes;
  private int line;

  Lines(String file, Window window, int maxBytes, int line) {
    this.file = file;
    this.window = window;
    this.maxBytes = maxBytes;
    this.line = line - 1;
  }

  @Override
  public @Nullable Text next() throws IOException, BrokenDocument {
    while (window.peek() >= 0) {
      line++;
      window.begin();
      boolean more = window.passTo((byte) '\n', maxBytes);
      if (window.length() > maxBytes) {
        skipLine(more);
        throw new BrokenDocument(
            Problem.error(
                new Place(file, line, 1, ""),
                "more than " + maxBytes + " bytes",
                "a document within that limit"));
      }
      Text text =
          isBlank()
              ? null
              : Text.part(file, window.bytes(), window.start(), window.position(), line, 1, "");
      if (more) {
        window.pass();
      }
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private void skipLine(boolean atEnd) throws IOException {
    boolean found = atEnd;
    while (!found && window.peek() >= 0) {
      window.begin();
      found = window.passTo((byte) '\n', 0);
    }
    if (found) {
      window.pass();
    }
  }

  private boolean isBlank() {
    for (int i = window.start(); i < window.position(); i++) {
      byte b = window.bytes()[i];
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
