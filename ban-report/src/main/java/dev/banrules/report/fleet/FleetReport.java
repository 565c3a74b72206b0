package dev.banrules.report.fleet;

import java.io.IOException;

/**
 * A report that is being written. It takes the devices of a fleet one after another, and how much
 * memory it needs does not depend on how many they are.
 */
public interface FleetReport {

  /**
   * Adds a device.
   *
   * @param device the device
   * @throws IOException if the report can't be written
   */
  void add(ReportedDevice device) throws IOException;

  /**
   * Adds a device that could not be read, so that no report looks whole that is not.
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
