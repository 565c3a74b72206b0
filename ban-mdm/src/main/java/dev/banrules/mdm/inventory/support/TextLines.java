package dev.banrules.mdm.inventory.support;

import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
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
    try (PushbackInputStream in = new PushbackInputStream(source.open(), ByteOrderMark.LENGTH);
        Reader reader = new BufferedReader(new InputStreamReader(in, charset(in)))) {
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

  private static Charset charset(PushbackInputStream in) throws IOException {
    return ByteOrderMark.skip(in).orElse(StandardCharsets.UTF_8);
  }

  private static @Nullable String next(InventorySource source, Reader reader, int number)
      throws IOException {
    StringBuilder line = new StringBuilder();
    int read = reader.read();
    if (read < 0) {
      return null;
    }
    for (; read >= 0 && read != '\n'; read = reader.read()) {
      if (line.length() >= Limits.TEXT) {
        throw UnreadableInventoryException.of(
            source.name(),
            String.format(
                Locale.ROOT, "line %d has more than %,d characters", number, Limits.TEXT));
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
