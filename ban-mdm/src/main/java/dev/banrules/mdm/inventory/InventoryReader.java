package dev.banrules.mdm.inventory;

import com.google.common.collect.ImmutableSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads one inventory format. Implementations are found by {@link java.util.ServiceLoader}: a
 * public class with a public constructor without parameters, named as a provider of this service.
 *
 * <p>A reader keeps no state between documents and may be used by several threads.
 */
public interface InventoryReader {

  /**
   * {@return the format's name, as a command line names it: lower case, such as {@code osquery}}
   */
  String format();

  /** {@return other names under which the format is known; none by default} */
  default ImmutableSet<String> otherNames() {
    return ImmutableSet.of();
  }

  /**
   * {@return whether a document is of this format, judged by its beginning}
   *
   * @param start the document's beginning
   */
  boolean recognises(DocumentStart start);

  /**
   * Reads a document. A {@link DeviceCollector} makes each device. A format of one device may be
   * read at once; one of many is read as devices are taken, so that a fleet need not fit in memory.
   *
   * @param source the document
   * @return its devices in order; the caller closes the stream
   * @throws UnreadableInventoryException if the document is not of this format, is damaged, or goes
   *     beyond a limit; thrown here or while devices are taken, and those taken before stay good
   */
  Stream<DeviceInventory> read(InventorySource source);

  /**
   * Finds the devices of a document, each of which is made only when it is asked for, in whatever
   * thread asks, so that several threads share the work. A format of many devices should do so
   * where a device takes more than its text; here all is done while the devices are found.
   *
   * @param source the document
   * @return its devices in order; the caller closes the stream. Making one throws nothing.
   * @throws UnreadableInventoryException as {@link #read} does
   */
  default Stream<Supplier<DeviceInventory>> find(InventorySource source) {
    return read(source).map(device -> () -> device);
  }
}
