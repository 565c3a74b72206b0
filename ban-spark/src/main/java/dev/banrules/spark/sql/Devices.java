package dev.banrules.spark.sql;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.spark.device.DeviceColumns;
import dev.banrules.spark.device.DeviceInput;
import dev.banrules.spark.device.DeviceReader;
import java.util.Iterator;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** Reads the device that an argument is: a struct of the shape of a profile, or its text. */
final class Devices {

  private final DeviceReader reader;
  private final boolean struct;

  Devices(DataType type, CatalogSet catalogs) {
    this.struct = type instanceof StructType;
    this.reader = columns(type).reader(catalogs);
  }

  /** The form of an argument of a type. */
  static DeviceColumns columns(DataType type) {
    return DeviceColumns.of(
        type instanceof StructType struct ? struct : new StructType().add("profile", type));
  }

  DeviceInput read(Object argument) {
    Iterator<DeviceInput> read =
        reader.read(
            struct ? (InternalRow) argument : new GenericInternalRow(new Object[] {argument}));
    return read.hasNext() ? read.next() : DeviceInput.unreadable(null, "found an empty text");
  }
}
