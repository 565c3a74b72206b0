package dev.banrules.io.decode;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object that is one of several kinds: one key tells which, and further keys go only with it.
 */
public final class Choice {

  private final String what;
  private final List<Alternative> alternatives = new ArrayList<>();

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
   * @param further the keys that go only with it
   * @return this
   */
  public Choice of(Field<?> key, Field<?>... further) {
    alternatives.add(new Alternative(key, List.of(further)));
    return this;
  }

  /**
   * {@return the key that tells the kind}
   *
   * @param values what was read
   * @throws IllegalArgumentException if none tells it, or several do, or a key of another kind
   *     stands there
   */
  public Field<?> of(Values values) {
    List<Alternative> told = alternatives.stream().filter(a -> values.has(a.key())).toList();
    checkArgument(
        told.size() == 1,
        "%s needs one of %s%s",
        what,
        names(alternatives),
        told.isEmpty() ? "" : ", and no more than one: it has " + names(told));
    Field<?> key = told.get(0).key();
    for (Alternative other : alternatives) {
      Optional<Field<?>> stray = other.key() == key ? Optional.empty() : other.firstFurther(values);
      checkArgument(
          stray.isEmpty(),
          "`%s` goes only with `%s`, not with `%s`",
          stray.map(Field::key).orElse(""),
          other.key().key(),
          key.key());
    }
    return key;
  }

  private static String names(List<Alternative> alternatives) {
    return alternatives.stream().map(a -> "`" + a.key().key() + "`").collect(joining(", "));
  }

  private record Alternative(Field<?> key, List<Field<?>> further) {

    Optional<Field<?>> firstFurther(Values values) {
      for (Field<?> field : further) {
        if (values.has(field)) {
          return Optional.of(field);
        }
      }
      return Optional.empty();
    }
  }
}
