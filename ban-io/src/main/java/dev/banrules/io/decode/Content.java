package dev.banrules.io.decode;

import dev.banrules.io.document.Place;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.model.base.Quote;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Gets the bytes of sources. */
public final class Content {

  private Content() {}

  /**
   * Reads a whole source.
   *
   * @param source the source
   * @param maxBytes how many bytes it may have
   * @param problems takes what keeps it from being read
   * @return its bytes, or null where it can't be read or has more
   */
  public static byte @Nullable [] of(Source source, int maxBytes, Problems problems) {
    try (InputStream stream = source.open()) {
      byte[] bytes = stream.readNBytes(maxBytes);
      if (bytes.length == maxBytes && stream.read() >= 0) {
        problems.add(
            Problem.error(
                Place.whole(source.name()),
                "more than " + maxBytes + " bytes",
                "a document within that limit"));
        return null;
      }
      return bytes;
    } catch (IOException e) {
      problems.add(unreadable(source.name(), e));
      return null;
    }
  }

  /**
   * {@return the problem that a source can't be read}
   *
   * @param file its name
   * @param cause why
   */
  public static Problem unreadable(String file, IOException cause) {
    return Problem.error(Place.whole(file), "cannot be read: " + reason(cause), "");
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return Quote.shortened(e.getMessage() == null ? "it fails" : e.getMessage());
  }
}
