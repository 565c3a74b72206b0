package dev.banrules.io.document;

import java.util.Iterator;
import java.util.function.Supplier;

/**
 * The documents of a source, read one after another in bounded memory. One that can't be used is an
 * item without a value, and those after it follow.
 *
 * @param <T> the type of the documents
 */
public interface StreamedDocuments<T> extends Iterator<StreamedDocument<T>>, AutoCloseable {

  /**
   * {@return the documents that are left, found one after another, but each read only when it is
   * first asked for, in whatever thread asks}
   */
  Iterator<Supplier<StreamedDocument<T>>> deferred();

  /** Closes the source. */
  @Override
  void close();
}
