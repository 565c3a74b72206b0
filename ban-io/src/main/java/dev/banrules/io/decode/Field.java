package dev.banrules.io.decode;

import org.jspecify.annotations.Nullable;

/**
 * A key that an object may have.
 *
 * @param <V> what its value is read to
 * @param index its position among the object's keys
 * @param key the key
 * @param reader reads its value
 * @param whenNull what null stands for, where it is not the same as absent
 */
public record Field<V>(int index, String key, ValueReader<V> reader, @Nullable V whenNull) {

  /** Reads the value; false where it can't be used. */
  boolean readInto(Values values, DocumentCursor in) {
    V value = reader.read(in);
    if (value == null) {
      return false;
    }
    values.set(this, value);
    return true;
  }

  /** Takes null for the value. */
  void nullInto(Values values) {
    if (whenNull != null) {
      values.set(this, whenNull);
    }
  }
}
