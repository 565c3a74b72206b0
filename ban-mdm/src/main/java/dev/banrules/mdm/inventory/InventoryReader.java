package dev.banrules.mdm.inventory;

import com.google.common.collect.ImmutableSet;
import java.util.function.Consumer;

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
   * @param head the document's beginning
   */
  boolean recognises(InventoryHead head);

  /**
   * Reads a document and hands over its devices one by one, each as soon as it is complete, so that
   * a fleet need not fit in memory.
   *
   * @param source the document
   * @param devices takes each device
   * @throws UnreadableInventoryException if the document is not of this format, is damaged, or goes
   *     beyond a limit; devices handed over before stay good
   */
  void read(InventorySource source, Consumer<DeviceInventory> devices);
}
