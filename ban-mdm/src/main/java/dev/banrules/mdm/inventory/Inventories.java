package dev.banrules.mdm.inventory;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The readers that are there, and the way from documents to devices.
 *
 * <pre>{@code
 * Inventories.installed()
 *     .read(ImmutableList.of(InventorySource.of(path)), device -> audit(device.profile()));
 * }</pre>
 */
public final class Inventories {

  private final ImmutableList<InventoryReader> readers;
  private final ImmutableSortedMap<String, InventoryReader> byName;

  private Inventories(ImmutableList<InventoryReader> readers) {
    this.readers = readers;
    Map<String, InventoryReader> names = new TreeMap<>();
    for (InventoryReader reader : readers) {
      names.putIfAbsent(reader.format(), reader);
      reader.otherNames().forEach(name -> names.putIfAbsent(name, reader));
    }
    this.byName = ImmutableSortedMap.copyOf(names);
  }

  /** {@return all readers on the module path or class path, the library's own and others} */
  public static Inventories installed() {
    return of(
        ServiceLoader.load(InventoryReader.class, InventoryReader.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(InventoryReader::format))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return the given readers; of two with one name the first is taken}
   *
   * @param readers the readers
   */
  public static Inventories of(Iterable<? extends InventoryReader> readers) {
    return new Inventories(ImmutableList.copyOf(readers));
  }

  /** {@return the names of all formats, without their other names} */
  public ImmutableSortedSet<String> formats() {
    return readers.stream()
        .map(InventoryReader::format)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * {@return the reader of a format}
   *
   * @param format its name or one of its other names
   * @throws InvalidValueException if no reader has it, with the nearest name
   */
  public InventoryReader reader(String format) {
    InventoryReader reader = byName.get(format);
    if (reader == null) {
      throw new InvalidValueException(
          format,
          "an inventory format: one of " + String.join(", ", formats()),
          Suggestion.nearest(format, byName.keySet()));
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
    InventoryHead head = source.head();
    List<InventoryReader> found = new ArrayList<>();
    for (InventoryReader reader : readers) {
      if (reader.recognises(head)) {
        found.add(reader);
      }
    }
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
   * Reads documents whose formats are told from their content; see {@link #read(List, Optional,
   * Optional, Consumer)}.
   *
   * @param sources the documents
   * @param devices takes each device
   * @throws UnreadableInventoryException if a document cannot be read
   */
  public void read(List<InventorySource> sources, Consumer<DeviceInventory> devices) {
    read(sources, Optional.empty(), Optional.empty(), devices);
  }

  /**
   * Reads documents that belong together. A single document is read as a stream. Several are read
   * first and their devices put together: parts with one id are one device, and parts that name no
   * device belong to the only one that is named, or where none is named are one device. Where
   * several are named such a part is a device of its own, and that is noted.
   *
   * @param sources the documents
   * @param format their format, or empty to tell each one's from its content
   * @param facts a profile for what the documents do not state: it fills gaps, gives the id of a
   *     device that is not named, and adds its software. What the documents state stands, and
   *     differences are noted.
   * @param devices takes each device, in the order of the documents
   * @throws UnreadableInventoryException if a document cannot be read
   * @throws IllegalArgumentException if no reader has the format
   */
  public void read(
      List<InventorySource> sources,
      Optional<String> format,
      Optional<DeviceProfile> facts,
      Consumer<DeviceInventory> devices) {
    Optional<InventoryReader> named = format.map(this::reader);
    Consumer<DeviceInventory> complete =
        device -> devices.accept(facts.map(f -> ProfileFacts.under(device, f)).orElse(device));
    if (sources.size() == 1) {
      InventorySource source = sources.get(0);
      named.orElseGet(() -> detect(source)).read(source, complete);
      return;
    }
    List<DeviceInventory> parts = new ArrayList<>();
    for (InventorySource source : sources) {
      named.orElseGet(() -> detect(source)).read(source, parts::add);
    }
    assemble(parts).forEach(complete);
  }

  private static ImmutableList<DeviceInventory> assemble(List<DeviceInventory> parts) {
    Map<String, List<DeviceInventory>> byId = new LinkedHashMap<>();
    List<DeviceInventory> unnamed = new ArrayList<>();
    for (DeviceInventory part : parts) {
      if (part.named()) {
        byId.computeIfAbsent(part.profile().id(), id -> new ArrayList<>()).add(part);
      } else {
        unnamed.add(part);
      }
    }
    if (byId.size() == 1) {
      byId.values().iterator().next().addAll(unnamed);
      unnamed.clear();
    }
    ImmutableList.Builder<DeviceInventory> devices = ImmutableList.builder();
    byId.forEach((id, own) -> devices.add(joined(own)));
    if (byId.isEmpty() && !unnamed.isEmpty()) {
      devices.add(joined(unnamed));
    } else {
      unnamed.forEach(part -> devices.add(withoutDevice(part)));
    }
    return devices.build();
  }

  private static DeviceInventory withoutDevice(DeviceInventory part) {
    return part.with(
        part.profile(),
        ImmutableList.of("names no device, and several are named beside it: taken as one more"));
  }

  private static DeviceInventory joined(List<DeviceInventory> parts) {
    DeviceInventory first = parts.get(0);
    if (parts.size() == 1) {
      return first;
    }
    DeviceInventory.Builder device = DeviceInventory.builder(first.profile().id());
    if (first.named()) {
      device.id(first.profile().id());
    }
    parts.forEach(device::addAll);
    return device.build();
  }
}
