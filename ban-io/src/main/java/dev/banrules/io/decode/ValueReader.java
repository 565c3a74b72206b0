package dev.banrules.io.decode;

import org.jspecify.annotations.Nullable;

/**
 * Reads one value of a document.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface ValueReader<T> {

  /**
   * Reads the value that begins at the current token, which is not null, up to its last token.
   *
   * @param in the document
   * @return the value, or null where it can't be used and that was reported
   */
  @Nullable T read(DocumentCursor in);
}
