package dev.banrules.io.decode;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An object that is one of several kinds: a word in it tells which, and so what other keys it has.
 *
 * @param <T> what the kinds are made into
 */
public final class Tagged<T> {

  private final Field<String> tag;
  private final List<Field<?>> all;
  private final Map<String, Kind<T>> kinds = new LinkedHashMap<>();

  /**
   * Begins without kinds.
   *
   * @param tag the key of the word
   * @param all all other keys
   */
  public Tagged(Field<String> tag, Field<?>... all) {
    this.tag = tag;
    this.all = List.of(all);
  }

  /**
   * {@return a reader of the words that tell the kinds}
   *
   * @param words them
   */
  public static ValueReader<String> words(String... words) {
    ImmutableMap.Builder<String, String> meanings = ImmutableMap.builder();
    for (String word : words) {
      meanings.put(word, word);
    }
    return Scalars.word(meanings.buildOrThrow());
  }

  /**
   * Adds a kind.
   *
   * @param word the word that tells it
   * @param make makes it
   * @param required the keys that it must have
   * @param optional the keys that it may have
   */
  public void kind(
      String word, Function<Values, T> make, List<Field<?>> required, List<Field<?>> optional) {
    kinds.put(word, new Kind<>(make, required, optional));
  }

  /**
   * {@return what an object is made into}
   *
   * @param values what was read
   * @throws IllegalArgumentException if a key is missing, or one of another kind is there
   */
  public T make(Values values) {
    String word = values.get(tag);
    Kind<T> kind = kinds.get(word);
    checkArgument(kind != null, "`%s` is no kind", word);
    for (Field<?> field : all) {
      boolean required = kind.required().contains(field);
      checkArgument(!required || values.has(field), "`%s` of `%s` is missing", field.key(), word);
      checkArgument(
          required || kind.optional().contains(field) || !values.has(field),
          "`%s` does not go with `%s`",
          field.key(),
          word);
    }
    return kind.make().apply(values);
  }

  private record Kind<T>(
      Function<Values, T> make, List<Field<?>> required, List<Field<?>> optional) {}
}
