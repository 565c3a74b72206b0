package dev.banrules.io.stream;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.decode.Content;
import dev.banrules.io.decode.Documents;
import dev.banrules.io.decode.Problems;
import dev.banrules.io.decode.Text;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.document.Item;
import dev.banrules.io.document.Items;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON documents of a source: one a line, the elements of an array, or a single one.
 *
 * @param <T> the type of the documents
 */
public final class DocumentStream<T> implements Items<T> {

  private final Source source;
  private final Documents documents;
  private final ValueReader<T> reader;
  private final int maxBytes;
  private @Nullable InputStream stream;
  private @Nullable Splitter splitter;
  private @Nullable Item<T> next;
  private int position;
  private boolean ended;

  /**
   * Prepares to read; nothing is opened yet.
   *
   * @param source the source
   * @param documents reads one document
   * @param reader reads its value
   * @param maxBytes how many bytes one document may have
   */
  public DocumentStream(Source source, Documents documents, ValueReader<T> reader, int maxBytes) {
    this.source = source;
    this.documents = documents;
    this.reader = reader;
    this.maxBytes = maxBytes;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = read();
      ended |= next == null;
    }
    return next != null;
  }

  @Override
  public Item<T> next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Item<T> item = next;
    next = null;
    return item;
  }

  private @Nullable Item<T> read() {
    try {
      if (splitter == null) {
        stream = source.open();
        splitter = Splitters.of(source.name(), stream, maxBytes);
      }
      Text text = splitter.next();
      return text == null ? null : item(text);
    } catch (BrokenDocument e) {
      return unusable(e.problem());
    } catch (IOException e) {
      ended = true;
      return unusable(Content.unreadable(source.name(), e));
    }
  }

  private Item<T> item(Text text) {
    Problems problems = new Problems();
    T value = documents.read(text, reader, problems);
    return new Item<>(position++, text.start(), Optional.ofNullable(value), problems.inOrder());
  }

  private Item<T> unusable(Problem problem) {
    Place place = problem.place();
    return new Item<>(position++, place, Optional.empty(), ImmutableList.of(problem));
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
}
