package dev.banrules.spark.device;

import java.util.Iterator;
import org.apache.spark.sql.catalyst.InternalRow;

/** Reads the devices of rows, in one task. */
@FunctionalInterface
public interface DeviceReader {

  /**
   * {@return the devices of a row, each readable or not}
   *
   * @param row the row; it is read before the next one is asked for
   */
  Iterator<DeviceInput> read(InternalRow row);
}
