package dev.banrules.mdm.inventory;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The readers that are there, and the way from documents to devices. It is immutable. */
public final class Inventories {

  private final ImmutableList<InventoryReader> readers;
  private final ImmutableSortedMap<String, InventoryReader> byName;
  private final Optional<InventoryReader> format;
  private final Optional<DeviceProfile> facts;
  private final boolean sameDevice;

  private Inventories(
      ImmutableList<InventoryReader> readers,
      ImmutableSortedMap<String, InventoryReader> byName,
      Optional<InventoryReader> format,
      Optional<DeviceProfile> facts,
      boolean sameDevice) {
    this.readers = readers;
    this.byName = byName;
    this.format = format;
    this.facts = facts;
    this.sameDevice = sameDevice;
  }

  /** {@return all readers on the module path or class path, the library's own and others} */
  public static Inventories installed() {
    return of(
        ServiceLoader.load(InventoryReader.class, InventoryReader.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(InventoryReader::format))
            .collect(toImmutableList()));
  }

  /**
   * {@return the given readers; of two with one name the first is taken}
   *
   * @param readers the readers
   */
  public static Inventories of(Iterable<? extends InventoryReader> readers) {
    Map<String, InventoryReader> names = new TreeMap<>();
    for (InventoryReader reader : readers) {
      names.putIfAbsent(reader.format(), reader);
      reader.otherNames().forEach(name -> names.putIfAbsent(name, reader));
    }
    return new Inventories(
        ImmutableList.copyOf(readers),
        ImmutableSortedMap.copyOf(names),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /**
   * {@return the same for documents of one format, which is then not told from their content}
   *
   * @param name the format's name or one of its other names
   * @throws InvalidValueException if no reader has it, with the nearest name
   */
  public Inventories withFormat(String name) {
    return new Inventories(readers, byName, Optional.of(reader(name)), facts, sameDevice);
  }

  /**
   * {@return the same with facts for what the documents do not state}
   *
   * @param profile it fills gaps, gives the id of a device that is not named, and adds its
   *     software. What the documents state stands, and differences are noted.
   */
  public Inventories withFacts(DeviceProfile profile) {
    return new Inventories(readers, byName, format, Optional.of(profile), sameDevice);
  }

  /** {@return the same for documents that are all of one device, also where they do not say so} */
  public Inventories ofSameDevice() {
    return new Inventories(readers, byName, format, facts, true);
  }

  /** {@return the names of all formats, without their other names} */
  public ImmutableSortedSet<String> formats() {
    return readers.stream()
        .map(InventoryReader::format)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private InventoryReader reader(String name) {
    InventoryReader reader = byName.get(name);
    if (reader == null) {
      throw new InvalidValueException(
          name,
          "an inventory format: one of " + String.join(", ", formats()),
          Suggestion.nearest(name, byName.keySet()));
    }
    return reader;
  }

  /**
   * {@return the reader that recognises a document from its content}
   *
   * @param source the document
   * @throws UnreadableInventoryException if none does, or more than one
   */
  public InventoryReader detect(InventorySource source) {
    DocumentStart start = source.start();
    ImmutableList<InventoryReader> found =
        readers.stream().filter(reader -> reader.recognises(start)).collect(toImmutableList());
    if (found.size() == 1) {
      return found.get(0);
    }
    throw UnreadableInventoryException.of(
        source.name(),
        found.isEmpty()
            ? "is of no known inventory format: name it, one of " + String.join(", ", formats())
            : "may be of several inventory formats: name one of "
                + found.stream().map(InventoryReader::format).collect(joining(", ")));
  }

  /**
   * Reads documents that belong together, as {@link #stream} does, into memory.
   *
   * @param sources the documents
   * @return all their devices, in the order of the documents
   * @throws UnreadableInventoryException if a document cannot be read
   */
  public ImmutableList<DeviceInventory> read(List<InventorySource> sources) {
    try (Stream<StreamedDevice> devices = stream(sources)) {
      return devices.map(StreamedDevice::orThrow).collect(toImmutableList());
    }
  }

  /**
   * Reads documents that belong together, device by device.
   *
   * <p>A single document is read as its devices are taken. Where it cannot be read on, the error is
   * the last item, and the devices before stay good. A fleet (a list or page of Android Management,
   * Headwind, Intune, Fleet or Jamf) is read in the memory of one device.
   *
   * <p>Several documents are read first, all of them, and their devices put together: parts with
   * one id are one device, and a part that names no device is one of its own, which is noted; all
   * are one after {@link #ofSameDevice}. If some of the documents cannot be read, a device may lack
   * parts: then the stream is the error of each such document, and no device.
   *
   * @param sources the documents
   * @return the devices, in the order of the documents; the caller closes the stream
   */
  public Stream<StreamedDevice> stream(List<InventorySource> sources) {
    return find(sources).map(Supplier::get);
  }

  /**
   * Finds the devices that {@link #stream} reads, each of which is read to its end only when it is
   * first asked for, in whatever thread asks, so that several threads share the work.
   *
   * @param sources the documents
   * @return the devices, in the order of the documents; the caller closes the stream
   */
  public Stream<Supplier<StreamedDevice>> find(List<InventorySource> sources) {
    Stream<Supplier<StreamedDevice>> devices =
        sources.size() == 1
            ? devices(sources.get(0))
            : Stream.of(sources).flatMap(this::devicesOfSeveral).map(device -> () -> device);
    return devices.map(device -> Suppliers.memoize(() -> completed(device.get())));
  }

  private Stream<Supplier<StreamedDevice>> devices(InventorySource source) {
    DeviceIterator devices = new DeviceIterator(() -> readerOf(source).find(source));
    return Streams.stream(devices).onClose(devices::close);
  }

  private InventoryReader readerOf(InventorySource source) {
    return format.map(named -> checked(named, source)).orElseGet(() -> detect(source));
  }

  /** A format that the content contradicts would read nothing, or the wrong thing. */
  private InventoryReader checked(InventoryReader named, InventorySource source) {
    DocumentStart start = source.start();
    if (!named.recognises(start)) {
      readers.stream()
          .filter(reader -> reader.recognises(start))
          .findFirst()
          .ifPresent(
              other -> {
                throw UnreadableInventoryException.of(
                    source.name(),
                    "is not "
                        + named.format()
                        + ", it looks like "
                        + other.format()
                        + ": read it as that");
              });
    }
    return named;
  }

  private Stream<StreamedDevice> devicesOfSeveral(List<InventorySource> sources) {
    List<StreamedDevice> errors = new ArrayList<>();
    List<DeviceInventory> parts = new ArrayList<>();
    for (InventorySource source : sources) {
      try (Stream<Supplier<StreamedDevice>> devices = devices(source)) {
        devices
            .map(Supplier::get)
            .forEach(
                device -> device.inventory().ifPresentOrElse(parts::add, () -> errors.add(device)));
      }
    }
    return errors.isEmpty() ? assembled(parts) : errors.stream();
  }

  private Stream<StreamedDevice> assembled(List<DeviceInventory> parts) {
    if (!sameDevice) {
      return DeviceParts.assemble(parts).stream().map(StreamedDevice::of);
    }
    try {
      return Stream.of(StreamedDevice.of(DeviceParts.sameDevice(parts)));
    } catch (UnreadableInventoryException e) {
      return Stream.of(StreamedDevice.failed(e));
    }
  }

  private StreamedDevice completed(StreamedDevice device) {
    return facts.isPresent() && device.inventory().isPresent()
        ? StreamedDevice.of(ProfileFacts.under(device.inventory().get(), facts.get()))
        : device;
  }
}
