package dev.banrules.report.fleet;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The writers of reports that are there. It is immutable. */
public final class Reports {

  private final ImmutableSortedMap<String, ReportWriter> writers;

  private Reports(ImmutableSortedMap<String, ReportWriter> writers) {
    this.writers = writers;
  }

  /** {@return all writers on the module path or class path, the library's own and others} */
  public static Reports installed() {
    return of(
        ServiceLoader.load(ReportWriter.class, ReportWriter.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .collect(toImmutableList()));
  }

  /**
   * {@return the given writers; of two of one format the first is taken}
   *
   * @param writers the writers
   */
  public static Reports of(Iterable<? extends ReportWriter> writers) {
    Map<String, ReportWriter> byFormat = new TreeMap<>();
    writers.forEach(writer -> byFormat.putIfAbsent(writer.format(), writer));
    return new Reports(ImmutableSortedMap.copyOf(byFormat));
  }

  /** {@return the names of all formats} */
  public ImmutableSortedSet<String> formats() {
    return writers.keySet();
  }

  /**
   * {@return the writer of a format}
   *
   * @param format the format's name
   * @throws InvalidValueException if no writer has the format, with the nearest name
   */
  public ReportWriter writer(String format) {
    ReportWriter writer = writers.get(format);
    if (writer == null) {
      throw new InvalidValueException(
          format,
          "a report format: one of " + String.join(", ", formats()),
          Suggestion.nearest(format, formats()));
    }
    return writer;
  }
}
