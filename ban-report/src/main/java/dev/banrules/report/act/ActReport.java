package dev.banrules.report.act;

import java.io.IOException;

/** Evidence that is being written; it takes the devices of a fleet one after another. */
public interface ActReport {

  /**
   * Adds a device.
   *
   * @param device the device
   * @throws IOException if the report can't be written
   */
  void add(ActDevice device) throws IOException;

  /**
   * Adds a device that could not be read.
   *
   * @param problem why, for people
   * @throws IOException if the report can't be written
   */
  void addUnreadable(String problem) throws IOException;

  /**
   * Writes what comes after the last device.
   *
   * @throws IOException if the report can't be written
   */
  void finish() throws IOException;
}
