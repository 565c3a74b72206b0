package dev.banrules.report.language;

import dev.banrules.model.base.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language: whole sentences by key, with places for arguments. Keys stand in the
 * code as literals, so that a test finds those that nobody uses.
 */
public final class Messages {

  private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

  private final Language language;
  private final Properties texts;
  private final Map<String, MessagePattern> patterns = new ConcurrentHashMap<>();

  private Messages(Language language) {
    this.language = language;
    this.texts = read(language);
  }

  /**
   * {@return the words of a language}
   *
   * @param language the language
   */
  public static Messages of(Language language) {
    synchronized (ALL) {
      return ALL.computeIfAbsent(language, Messages::new);
    }
  }

  private static Properties read(Language language) {
    String file = language.tag() + ".properties";
    Properties texts = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + file);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** {@return the language} */
  public Language language() {
    return language;
  }

  /**
   * {@return the message of a key}
   *
   * @param key the key
   * @param namesAndValues the arguments, each a name and a value. A number or a percentage is
   *     written as the language does, anything else as its {@code toString}. In a {@code select}, a
   *     constant of an enum is the case of its name in small letters, and an empty {@link Optional}
   *     is the case {@code none}.
   * @throws IllegalArgumentException if there is no such key, or an argument is missing
   */
  public String text(String key, Object... namesAndValues) {
    try {
      return pattern(key).format(language, namesAndValues);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("message `" + key + "`: " + e.getMessage(), e);
    }
  }

  /**
   * {@return what a constant is called: the message of {@code status.violating} for the constant
   * {@code VIOLATING} of {@code Status}}
   *
   * @param constant a constant of an enum of the model
   */
  public String word(Enum<?> constant) {
    return text(key(constant));
  }

  static String key(Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName();
    String family = Character.toLowerCase(type.charAt(0)) + type.substring(1);
    return family + "." + Words.wordOf(constant);
  }

  /**
   * {@return what a word of a document is called; the word itself where the language has no other}
   *
   * @param family the first part of the key, such as {@code conduct}
   * @param word the word, which authors of documents may have made up
   */
  public String word(String family, String word) {
    String key = family + "." + word;
    return texts.containsKey(key) ? text(key) : word;
  }

  /**
   * {@return several things, as a choice: "a or b"}
   *
   * @param items the things
   */
  public String or(Collection<String> items) {
    return joined("list.or", items);
  }

  /**
   * {@return several things together: "a and b"}
   *
   * @param items the things
   */
  public String and(Collection<String> items) {
    return joined("list.and", items);
  }

  /**
   * {@return several possibilities, of which the items may be choices themselves: "a, or b"}
   *
   * @param items the possibilities
   */
  public String either(Collection<String> items) {
    return joined("list.either", items);
  }

  private String joined(String key, Collection<String> items) {
    Iterator<String> each = items.iterator();
    String joined = each.hasNext() ? each.next() : "";
    while (each.hasNext()) {
      joined = text(key, "first", joined, "second", each.next());
    }
    return joined;
  }

  /** {@return all keys} */
  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  MessagePattern pattern(String key) {
    @Nullable MessagePattern known = patterns.get(key);
    if (known == null) {
      known = MessagePattern.parse(source(key));
      patterns.put(key, known);
    }
    return known;
  }

  /** The message as it stands in the file. */
  String source(String key) {
    @Nullable String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("there is none in " + language.tag());
    }
    return text;
  }
}
