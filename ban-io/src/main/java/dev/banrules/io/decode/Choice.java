package dev.banrules.io.decode;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object that is one of several kinds: one key tells which, and further keys go only with it.
 *
 * @param <T> what the kinds are made into
 */
public final class Choice<T> {

  private final String what;
  private final List<Kind<T>> kinds = new ArrayList<>();

  /**
   * Begins a choice without kinds.
   *
   * @param what what such an object is, for messages
   */
  public Choice(String what) {
    this.what = what;
  }

  /**
   * Adds a kind.
   *
   * @param key the key that tells it
   * @param make makes it
   * @param further the keys that go only with it
   */
  public void kind(Field<?> key, Function<Values, T> make, Field<?>... further) {
    kinds.add(new Kind<>(key, make, List.of(further)));
  }

  /**
   * {@return what an object is made into}
   *
   * @param values what was read
   * @throws IllegalArgumentException if no key tells the kind, or several do, or a key of another
   *     kind is there
   */
  public T make(Values values) {
    int only = only(values);
    for (int i = 0; i < kinds.size(); i++) {
      Optional<Field<?>> stray = i == only ? Optional.empty() : kinds.get(i).further(values);
      if (stray.isPresent()) {
        throw new IllegalArgumentException(
            lenientFormat(
                "`%s` goes only with `%s`, not with `%s`",
                stray.get().key(), kinds.get(i).key().key(), kinds.get(only).key().key()));
      }
    }
    return kinds.get(only).make().apply(values);
  }

  /** The position of the one kind that is told. */
  private int only(Values values) {
    int only = -1;
    for (int i = 0; i < kinds.size(); i++) {
      if (values.has(kinds.get(i).key())) {
        if (only >= 0) {
          List<Kind<T>> told = kinds.stream().filter(kind -> values.has(kind.key())).toList();
          throw new IllegalArgumentException(
              lenientFormat(
                  "%s needs one of %s, and no more than one: it has %s",
                  what, names(kinds), names(told)));
        }
        only = i;
      }
    }
    if (only < 0) {
      throw new IllegalArgumentException(lenientFormat("%s needs one of %s", what, names(kinds)));
    }
    return only;
  }

  private static <T> String names(List<Kind<T>> kinds) {
    return kinds.stream().map(kind -> "`" + kind.key().key() + "`").collect(joining(", "));
  }

  private record Kind<T>(Field<?> key, Function<Values, T> make, List<Field<?>> further) {

    Optional<Field<?>> further(Values values) {
      for (Field<?> field : further) {
        if (values.has(field)) {
          return Optional.of(field);
        }
      }
      return Optional.empty();
    }
  }
}
