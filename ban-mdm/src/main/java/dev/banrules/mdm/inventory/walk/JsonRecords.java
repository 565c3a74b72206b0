package dev.banrules.mdm.inventory.walk;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventorySource;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The records of a JSON document that is a record, a list of records, a page of them under a known
 * name, or several such documents one after the other. One record at a time is held in memory.
 */
public final class JsonRecords {

  private final InventorySource source;
  private final ImmutableSet<String> pages;
  private final boolean lines;

  private JsonRecords(InventorySource source, ImmutableSet<String> pages, boolean lines) {
    this.source = source;
    this.pages = pages;
    this.lines = lines;
  }

  /**
   * {@return the records of a document, each of which must be an object}
   *
   * @param source the document
   * @param pages the members under which a page lists its records
   */
  public static JsonRecords in(InventorySource source, String... pages) {
    return new JsonRecords(source, ImmutableSet.copyOf(pages), false);
  }

  /**
   * {@return the records of a log: one that is a document of its own is known by its line, and what
   * is no object is a record without members}
   *
   * @param source the document
   * @param pages the members under which a page lists its records
   */
  public static JsonRecords lines(InventorySource source, String... pages) {
    return new JsonRecords(source, ImmutableSet.copyOf(pages), true);
  }

  /**
   * {@return a device for each record, made when it is first asked for}
   *
   * @param reading states in the collector what the record states; it throws nothing
   */
  public Stream<Supplier<DeviceInventory>> found(
      BiConsumer<DeviceCollector, SourceRecord> reading) {
    return stream().map(record -> Suppliers.memoize(() -> device(record, reading)));
  }

  private DeviceInventory device(
      SourceRecord record, BiConsumer<DeviceCollector, SourceRecord> reading) {
    DeviceCollector device = DeviceCollector.of(source.name());
    reading.accept(device, record.notingTo(device::note));
    return device.build();
  }

  /** {@return the records, read as they are taken; the caller closes the stream} */
  public Stream<SourceRecord> stream() {
    JsonRecordIterator records = new JsonRecordIterator(JsonCursor.open(source), pages, lines);
    return Streams.stream(records).onClose(records::close);
  }

  /**
   * Reads all records.
   *
   * @param action takes each
   */
  public void forEach(Consumer<SourceRecord> action) {
    try (Stream<SourceRecord> records = stream()) {
      records.forEach(action);
    }
  }
}
