package dev.banrules.io.document;

import java.util.Iterator;

/**
 * The documents of a source, read one after another in bounded memory. One that can't be used is an
 * item without a value, and those after it follow.
 *
 * @param <T> the type of the documents
 */
public interface Items<T> extends Iterator<Item<T>>, AutoCloseable {

  /** Closes the source. */
  @Override
  void close();
}
