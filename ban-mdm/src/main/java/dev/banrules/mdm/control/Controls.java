package dev.banrules.mdm.control;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The writers that are there, and the way from a block list to a document. It is immutable. */
public final class Controls {

  private final ImmutableSortedMap<String, ControlWriter> writers;

  private Controls(ImmutableSortedMap<String, ControlWriter> writers) {
    this.writers = writers;
  }

  /** {@return all writers on the module path or class path, the library's own and others} */
  public static Controls installed() {
    return of(
        ServiceLoader.load(ControlWriter.class, ControlWriter.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .collect(toImmutableList()));
  }

  /**
   * {@return the given writers; of two of one format the first is taken}
   *
   * @param writers the writers
   */
  public static Controls of(Iterable<? extends ControlWriter> writers) {
    Map<String, ControlWriter> byFormat = new TreeMap<>();
    writers.forEach(writer -> byFormat.putIfAbsent(writer.format(), writer));
    return new Controls(ImmutableSortedMap.copyOf(byFormat));
  }

  /** {@return the names of all formats} */
  public ImmutableSortedSet<String> formats() {
    return writers.keySet();
  }

  /**
   * {@return a block list in a format, with a report of what the format can't hold}
   *
   * @param format the format's name
   * @param list the list
   * @param catalogs the catalogs that it was made with
   * @param options what the caller chooses
   * @throws InvalidValueException if no writer has the format, with the nearest name
   * @throws LockOutException if the document would take a device from its user or its manager
   */
  public ControlDocument write(
      String format, BlockList list, CatalogSet catalogs, ControlOptions options) {
    ControlWriter writer = writer(format);
    LineUp lineUp = new LineUp(list, catalogs, options.includeReview());
    ControlCollector collector = new ControlCollector(writer, lineUp);
    lineUp.lines().forEach(collector::add);
    return collector.document(list, catalogs, options);
  }

  private ControlWriter writer(String format) {
    ControlWriter writer = writers.get(format);
    if (writer == null) {
      throw new InvalidValueException(
          format,
          "a control format: one of " + String.join(", ", formats()),
          Suggestion.nearest(format, formats()));
    }
    return writer;
  }
}
