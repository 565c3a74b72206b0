package dev.banrules.mdm.control;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Remedy;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
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
   * {@return the names of the formats whose documents keep software or hosts from working, or take
   * software off}
   *
   * @param platform the devices' platform; where it is empty, those for all platforms are meant
   */
  public ImmutableSortedSet<String> enforcing(Optional<Platform> platform) {
    return writers.values().stream()
        .filter(ControlWriter::enforces)
        .filter(writer -> isFor(writer, platform))
        .map(ControlWriter::format)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
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

  /**
   * {@return the formats of the documents that put an end to a finding, by its {@code remedies}:
   * those of tools for the device's platform that can name what was found and that keep it from
   * working or, where it is to be removed, take it off; those that only find or list are left out}
   *
   * @param finding the finding
   * @param device the device that it was made on
   * @param catalogs the catalogs that it rests on
   */
  public ImmutableSortedSet<String> remedying(
      Finding finding, DeviceProfile device, CatalogSet catalogs) {
    BlockList found = Denials.of(finding, device, catalogs);
    return writers.values().stream()
        .filter(writer -> isRemedy(writer, finding, device))
        .filter(writer -> enforcesSome(writer, found, catalogs))
        .map(ControlWriter::format)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static boolean isRemedy(ControlWriter writer, Finding finding, DeviceProfile device) {
    return writer.enforces()
        && writer.actsOn() == actsOn(device.software().get(finding.softwareIndex()))
        && !finding.remedies().isEmpty()
        && (!writer.removes() || finding.remedies().contains(Remedy.REMOVE))
        && isFor(writer, device.platform());
  }

  private static boolean isFor(ControlWriter writer, Optional<Platform> platform) {
    return writer.platforms().isEmpty() || platform.map(writer.platforms()::contains).orElse(true);
  }

  private static ActsOn actsOn(Software software) {
    return software.identifiers().stream().anyMatch(id -> id.scheme().name().equals("chrome"))
        ? ActsOn.EXTENSIONS
        : ActsOn.SOFTWARE;
  }

  private boolean enforcesSome(ControlWriter writer, BlockList found, CatalogSet catalogs) {
    try {
      return write(writer.format(), found, catalogs, ControlOptions.defaults()).enforced() > 0;
    } catch (LockOutException e) {
      return false; // it would take more from the device than what was found
    }
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
