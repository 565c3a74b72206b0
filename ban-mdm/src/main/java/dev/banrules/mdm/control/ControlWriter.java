package dev.banrules.mdm.control;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.device.Platform;

/**
 * Writes one control format. Implementations are found by {@link java.util.ServiceLoader}: a public
 * class with a public constructor without parameters, named as a provider of this service.
 *
 * <p>A writer keeps no state between documents and may be used by several threads. It reads neither
 * clock nor locale: one list gives one document, byte for byte.
 */
public interface ControlWriter {

  /** {@return the format's name, as a command line names it: lower case, such as {@code amapi}} */
  String format();

  /** {@return the platforms whose software the format is for; none where it is for hosts alone} */
  ImmutableSet<Platform> platforms();

  /** {@return what the tool acts on} */
  default ActsOn actsOn() {
    return ActsOn.SOFTWARE;
  }

  /**
   * {@return whether the document keeps software or hosts from working, and so could lock a device
   * out; false where it only finds or lists}
   */
  default boolean enforces() {
    return true;
  }

  /** {@return whether the document takes software off a device that has it} */
  default boolean removes() {
    return false;
  }

  /**
   * {@return whether the format can express a line}
   *
   * @param line a line that is to be blocked
   */
  Placement place(ControlLine line);

  /**
   * {@return the document}
   *
   * @param content the lines of which {@link #place} said that they are written, at least in part
   */
  String write(ControlContent content);
}
