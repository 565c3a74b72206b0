package dev.banrules.io.decode;

/**
 * A key that an object may have.
 *
 * @param <V> what its value is read to
 * @param index its position among the object's keys
 * @param key the key
 * @param reader reads its value
 */
public record Field<V>(int index, String key, ValueReader<V> reader) {

  /** Reads the value; false where it can't be used. */
  boolean readInto(Values values, Input in) {
    V value = reader.read(in);
    if (value == null) {
      return false;
    }
    values.set(this, value);
    return true;
  }
}
