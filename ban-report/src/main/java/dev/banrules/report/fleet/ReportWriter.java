package dev.banrules.report.fleet;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes one format of reports. Implementations are found by {@link java.util.ServiceLoader}: a
 * public class with a public constructor without parameters, named as a provider of this service.
 *
 * <p>A writer keeps no state between reports. It reads neither clock nor locale: the same verdicts
 * give the same report, byte for byte. Text from outside reaches a report only as text: no name of
 * a device or a product becomes markup, a formula or a control character of its format.
 */
public interface ReportWriter {

  /** {@return the format's name, as a command line names it: lower case, such as {@code html}} */
  String format();

  /**
   * Begins a report.
   *
   * @param head what is the same for all devices
   * @param out where the report goes; the caller closes it
   * @return the report, to which devices are added
   * @throws IOException if it can't be written
   */
  FleetReport begin(ReportHead head, Writer out) throws IOException;
}
