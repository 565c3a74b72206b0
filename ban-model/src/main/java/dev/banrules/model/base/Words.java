package dev.banrules.model.base;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.Id;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of documents: those of closed lists, which are enums here, and free kebab-case ones.
 */
public final class Words {

  private static final CharMatcher KEBAB =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

  /** Words are asked for at every test of a fact. */
  private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

  private Words() {}

  /**
   * {@return the word that documents write for a constant: {@code NONE_CLAIMED} is {@code
   * none-claimed}}
   *
   * @param constant a constant of one of this module's enums
   */
  public static String wordOf(Enum<?> constant) {
    return WORDS.computeIfAbsent(
        constant, c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /**
   * {@return the constant for a word, or empty if the enum has no such word}
   *
   * @param <E> the enum
   * @param type the enum's class
   * @param word the word, compared exactly
   */
  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    requireNonNull(word, "word");
    return Arrays.stream(type.getEnumConstants()).filter(e -> wordOf(e).equals(word)).findFirst();
  }

  /**
   * {@return all words of an enum, in its order}
   *
   * @param type the enum's class
   */
  public static ImmutableList<String> all(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Words::wordOf).collect(toImmutableList());
  }

  /**
   * Returns a free word unchanged after checking its form.
   *
   * @param word lower-case letters and digits, in parts joined by single hyphens
   * @return the word
   * @throws IllegalArgumentException if it is of another form
   */
  public static String checkKebabCase(String word) {
    checkArgument(
        !word.isEmpty()
            && word.length() <= Id.MAX_LENGTH
            && KEBAB.matchesAllOf(word)
            && !word.startsWith("-")
            && !word.endsWith("-")
            && !word.contains("--"),
        "`%s` is not a kebab-case word such as `law-enforcement`",
        word);
    return word;
  }
}
