package dev.banrules.report.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that text for people is written in. Its words are in the file of its tag. */
public enum Language {
  /** English. */
  ENGLISH("en", ',', '.') {
    @Override
    String pluralOf(long number) {
      return number == 1 ? "one" : OTHER;
    }
  },
  /** French, as the Government of Canada writes it. */
  FRENCH("fr", '\u202F', ',') {
    @Override
    String pluralOf(long number) {
      return number == 0 || number == 1 ? "one" : OTHER;
    }
  },
  /** Indonesian. */
  INDONESIAN("id", '.', ',') {
    @Override
    String pluralOf(long number) {
      return OTHER;
    }
  };

  private static final String OTHER = "other";

  private final String tag;
  private final char thousands;
  private final char decimal;

  Language(String tag, char thousands, char decimal) {
    this.tag = tag;
    this.thousands = thousands;
    this.decimal = decimal;
  }

  /** {@return its BCP 47 tag, such as {@code fr}} */
  public String tag() {
    return tag;
  }

  /**
   * {@return the language of a locale, whatever its country; empty where there is none}
   *
   * @param locale the locale
   */
  public static Optional<Language> of(Locale locale) {
    String wanted = Locale.forLanguageTag(locale.toLanguageTag()).getLanguage();
    return Arrays.stream(values()).filter(language -> language.tag.equals(wanted)).findFirst();
  }

  /** The plural category of a count, as the Unicode CLDR calls it. */
  abstract String pluralOf(long number);

  char thousands() {
    return thousands;
  }

  char decimal() {
    return decimal;
  }
}
