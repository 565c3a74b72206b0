package dev.banrules.io.stream;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.banrules.io.decode.Content;
import dev.banrules.io.decode.Problems;
import dev.banrules.io.decode.Text;
import dev.banrules.io.decode.TextReader;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON documents of a source: one a line, the elements of an array, or a single one.
 *
 * @param <T> the type of the documents
 */
public final class DocumentStream<T> implements StreamedDocuments<T> {

  private final Source source;
  private final TextReader<T> reader;
  private final int maxBytes;
  private @Nullable InputStream stream;
  private @Nullable Splitter splitter;
  private @Nullable Found<T> next;
  private int position;
  private boolean ended;

  /**
   * Prepares to read; nothing is opened yet.
   *
   * @param source the source
   * @param reader reads one document
   * @param maxBytes how many bytes one document may have
   */
  public DocumentStream(Source source, TextReader<T> reader, int maxBytes) {
    this.source = source;
    this.reader = reader;
    this.maxBytes = maxBytes;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = find();
      ended |= next == null;
    }
    return next != null;
  }

  @Override
  public StreamedDocument<T> next() {
    return take().read();
  }

  @Override
  public Iterator<Supplier<StreamedDocument<T>>> deferred() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return DocumentStream.this.hasNext();
      }

      @Override
      public Supplier<StreamedDocument<T>> next() {
        Found<T> found = take().kept();
        return Suppliers.memoize(found::read);
      }
    };
  }

  private Found<T> take() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Found<T> found = next;
    next = null;
    return found;
  }

  private @Nullable Found<T> find() {
    try {
      if (splitter == null) {
        stream = source.open();
        splitter = Splitters.of(source.name(), stream, maxBytes);
      }
      Text text = splitter.next();
      return text == null ? null : new Unread(position++, text);
    } catch (BrokenDocument e) {
      return unusable(e.problem());
    } catch (IOException e) {
      ended = true;
      return unusable(Content.unreadable(source.name(), e));
    }
  }

  private Found<T> unusable(Problem problem) {
    StreamedDocument<T> item =
        new StreamedDocument<>(
            position++, problem.place(), Optional.empty(), ImmutableList.of(problem));
    return () -> item;
  }

  @Override
  public void close() {
    ended = true;
    try {
      if (stream != null) {
        stream.close();
      }
    } catch (IOException e) {
      // Nothing is lost: all that was read has been answered.
    }
  }

  /** What was found in the source. */
  private interface Found<T> {

    /** Reads it. */
    StreamedDocument<T> read();

    /** The same, readable also after the next was looked for. */
    default Found<T> kept() {
      return this;
    }
  }

  /** A document that can be told from those around it. */
  private final class Unread implements Found<T> {

    private final int own;
    private final Text text;

    Unread(int own, Text text) {
      this.own = own;
      this.text = text;
    }

    @Override
    public StreamedDocument<T> read() {
      Problems problems = new Problems();
      T value = reader.read(text, problems);
      return new StreamedDocument<>(
          own, text.start(), Optional.ofNullable(value), problems.inOrder());
    }

    @Override
    public Found<T> kept() {
      return new Unread(own, text.copy());
    }
  }
}
