package dev.banrules.io.decode;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an object's keys were read to. */
public final class Values {

  private final @Nullable Object[] values;

  Values(int size) {
    this.values = new @Nullable Object[size];
  }

  void set(Field<?> field, Object value) {
    values[field.index()] = value;
  }

  boolean has(Field<?> field) {
    return values[field.index()] != null;
  }

  /**
   * {@return the value of a required key}
   *
   * @param <V> its type
   * @param field the key
   */
  public <V> V get(Field<V> field) {
    V value = value(field);
    if (value == null) {
      throw new IllegalStateException("`" + field.key() + "` is not required, so it may be absent");
    }
    return value;
  }

  /**
   * {@return the value of a key, or another where it is absent}
   *
   * @param <V> its type
   * @param field the key
   * @param otherwise the other
   */
  public <V> V or(Field<V> field, V otherwise) {
    V value = value(field);
    return value == null ? otherwise : value;
  }

  /**
   * {@return the value of a key, or empty where it is absent}
   *
   * @param <V> its type
   * @param field the key
   */
  public <V> Optional<V> find(Field<V> field) {
    return Optional.ofNullable(value(field));
  }

  @SuppressWarnings("unchecked") // set only from the field's own reader
  private <V> @Nullable V value(Field<V> field) {
    return (V) values[field.index()];
  }
}
