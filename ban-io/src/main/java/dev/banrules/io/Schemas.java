package dev.banrules.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The JSON Schemas (2020-12) of the documents. They say which keys and values may be where; what
 * needs more than one place to see, such as the order of dates and references, only the readers
 * check.
 */
public final class Schemas {

  /** The kinds of documents. */
  public enum Kind {
    /** A catalog. */
    CATALOG,
    /** A device profile. */
    DEVICE,
    /** Waivers. */
    WAIVERS,
    /** A verdict. */
    VERDICT,
    /** A block list. */
    BLOCKLIST
  }

  private Schemas() {}

  /**
   * {@return the schema of a kind of document, as JSON}
   *
   * @param kind the kind
   */
  public static String of(Kind kind) {
    String name = "schema/" + kind.name().toLowerCase(Locale.ROOT) + ".schema.json";
    try (InputStream stream = Schemas.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new FileNotFoundException(name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
