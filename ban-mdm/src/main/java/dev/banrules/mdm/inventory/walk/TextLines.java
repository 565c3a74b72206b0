package dev.banrules.mdm.inventory.walk;

import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text document by its lines: UTF-8, or UTF-16 with a byte order mark. */
public final class TextLines {

  private TextLines() {}

  /** Takes a line with its number. */
  @FunctionalInterface
  public interface Taker {

    /**
     * Takes a line.
     *
     * @param number counted from 1
     * @param line the line without its end
     */
    void accept(int number, String line);
  }

  /**
   * Walks the lines of a document.
   *
   * @param source the document
   * @param taker takes each line
   * @throws UnreadableInventoryException if the document cannot be read or a line is too long
   */
  public static void each(InventorySource source, Taker taker) {
    CharsetDecoder decoder =
        source
            .start()
            .charset()
            .orElse(StandardCharsets.UTF_8)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try (Reader reader = source.openText(decoder)) {
      int number = 1;
      for (String line = next(source, reader, number);
          line != null;
          line = next(source, reader, number)) {
        taker.accept(number, line);
        number++;
      }
    } catch (IOException e) {
      throw source.unreadable(e);
    }
  }

  private static @Nullable String next(InventorySource source, Reader reader, int number)
      throws IOException {
    StringBuilder line = new StringBuilder();
    int read = reader.read();
    if (read < 0) {
      return null;
    }
    for (; read >= 0 && read != '\n'; read = reader.read()) {
      if (line.length() >= InventoryLimits.TEXT) {
        throw UnreadableInventoryException.of(
            source.name(),
            String.format(
                Locale.ROOT, "line %d has more than %,d characters", number, InventoryLimits.TEXT));
      }
      line.append((char) read);
    }
    int last = line.length() - 1;
    if (last >= 0 && line.charAt(last) == '\r') {
      line.setLength(last);
    }
    return line.toString();
  }
}
