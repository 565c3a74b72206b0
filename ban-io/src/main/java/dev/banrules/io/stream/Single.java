package dev.banrules.io.stream;

import dev.banrules.io.decode.Text;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.Problem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One document that is all of the source. */
final class Single implements Splitter {

  private final String file;
  private final Window window;
  private final int maxBytes;
  private final int line;
  private boolean given;

  /** The window is at the start of a line. */
  Single(String file, Window window, int maxBytes, int line) {
    this.line = line;
    this.file = file;
    this.window = window;
    this.maxBytes = maxBytes;
  }

  @Override
  public @Nullable Text next() throws IOException, BrokenDocument {
    if (given) {
      return null;
    }
    given = true;
    while (window.peek() >= 0) {
      window.pass();
      if (window.length() > maxBytes) {
        throw new BrokenDocument(
            Problem.error(
                Place.whole(file),
                "more than " + maxBytes + " bytes",
                "a document within that limit"));
      }
    }
    return Text.part(file, window.bytes(), window.start(), window.position(), line, 1, "");
  }
}
