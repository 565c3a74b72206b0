package dev.banrules.model.base;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The words of documents that are of closed lists, which are enums here. */
public final class Words {

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
}
