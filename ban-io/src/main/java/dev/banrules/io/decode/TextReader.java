package dev.banrules.io.decode;

import org.jspecify.annotations.Nullable;

/**
 * Reads whole documents.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface TextReader<T> {

  /**
   * Reads one document.
   *
   * @param text its bytes
   * @param problems takes what is wrong
   * @return what it is read to, or null where it can't be used
   */
  @Nullable T read(Text text, Problems problems);
}
