package dev.banrules.io.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys that an object may have, each with how its value is read.
 *
 * <p>Add the keys, then say with {@link #reads} what the object is made into.
 */
public final class ObjectShape {

  private final String what;
  private final List<Field<?>> fields = new ArrayList<>();
  private long required;

  /**
   * Begins a shape without keys.
   *
   * @param what what such an object is, for messages: {@code a vendor}
   */
  public ObjectShape(String what) {
    this.what = what;
  }

  /**
   * Adds a key that must be there.
   *
   * @param <V> what its value is read to
   * @param key the key
   * @param reader reads its value
   * @return the key, to ask {@link Values} for
   */
  public <V> Field<V> required(String key, ValueReader<V> reader) {
    required |= 1L << fields.size();
    return optional(key, reader);
  }

  /**
   * Adds a key that may be absent or null.
   *
   * @param <V> what its value is read to
   * @param key the key
   * @param reader reads its value
   * @return the key, to ask {@link Values} for
   */
  public <V> Field<V> optional(String key, ValueReader<V> reader) {
    return add(key, reader, null);
  }

  /**
   * Adds a key that may be absent, and of which null means something else than absent.
   *
   * @param <V> what its value is read to
   * @param key the key
   * @param reader reads its value
   * @param whenNull what null means
   * @return the key, to ask {@link Values} for
   */
  public <V> Field<V> nullable(String key, ValueReader<V> reader, V whenNull) {
    return add(key, reader, whenNull);
  }

  private <V> Field<V> add(String key, ValueReader<V> reader, @Nullable V whenNull) {
    Field<V> field = new Field<>(fields.size(), key, reader, whenNull);
    fields.add(field);
    return field;
  }

  /**
   * {@return a reader of such objects}
   *
   * @param <T> what they are made into
   * @param make makes it; an {@link IllegalArgumentException} is reported at the object
   */
  public <T> ValueReader<T> reads(Function<Values, T> make) {
    return new ObjectReader<>(what, fields, required, make);
  }
}
