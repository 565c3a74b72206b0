package dev.banrules.io.decode;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Readers of lists. A null in a list is an error, and so is an empty list that can't mean none. */
public final class Lists {

  private Lists() {}

  /**
   * {@return a reader of lists, which may be empty}
   *
   * @param <T> the type of the elements
   * @param element reads one
   */
  public static <T> ValueReader<ImmutableList<T>> of(ValueReader<T> element) {
    return in -> read(in, element);
  }

  /**
   * {@return a reader of lists that must not be empty}
   *
   * @param <T> the type of the elements
   * @param element reads one
   */
  public static <T> ValueReader<ImmutableList<T>> some(ValueReader<T> element) {
    return in -> readSome(in, element);
  }

  /**
   * {@return a reader of sets, which may be empty}
   *
   * @param <T> the type of the elements
   * @param element reads one
   */
  public static <T> ValueReader<ImmutableSet<T>> setOf(ValueReader<T> element) {
    return in -> asSet(read(in, element));
  }

  /**
   * {@return a reader of sets that must not be empty}
   *
   * @param <T> the type of the elements
   * @param element reads one
   */
  public static <T> ValueReader<ImmutableSet<T>> someSetOf(ValueReader<T> element) {
    return in -> asSet(readSome(in, element));
  }

  private static <T> @Nullable ImmutableSet<T> asSet(@Nullable ImmutableList<T> list) {
    return list == null ? null : ImmutableSet.copyOf(list);
  }

  private static <T> @Nullable ImmutableList<T> readSome(
      DocumentCursor in, ValueReader<T> element) {
    var place = in.token() == JsonToken.START_ARRAY ? in.context() : null;
    ImmutableList<T> list = read(in, element);
    if (place != null && list != null && list.isEmpty()) {
      in.error(in.startOf(place), "an empty list", "at least one, or no such key");
      return null;
    }
    return list;
  }

  private static <T> @Nullable ImmutableList<T> read(DocumentCursor in, ValueReader<T> element) {
    if (in.token() != JsonToken.START_ARRAY) {
      return in.wrongType(
          in.token() == JsonToken.VALUE_STRING ? "a list (put it in `[ ]`)" : "a list");
    }
    boolean usable = true;
    T only = null; // most lists have one element
    ImmutableList.Builder<T> several = null;
    while (in.next() != JsonToken.END_ARRAY) {
      T value = readElement(in, element);
      if (value == null) {
        usable = false;
      } else if (several != null) {
        several.add(value);
      } else if (only == null) {
        only = value;
      } else {
        several = ImmutableList.<T>builder().add(only).add(value);
      }
    }
    if (!usable) {
      return null;
    }
    if (several != null) {
      return several.build();
    }
    return only == null ? ImmutableList.of() : ImmutableList.of(only);
  }

  private static <T> @Nullable T readElement(DocumentCursor in, ValueReader<T> element) {
    if (in.token() == JsonToken.VALUE_NULL) {
      in.error("null in a list", "a value, or nothing");
      return null;
    }
    return element.read(in);
  }
}
