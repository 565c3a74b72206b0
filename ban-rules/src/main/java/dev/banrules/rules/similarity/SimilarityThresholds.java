package dev.banrules.rules.similarity;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The scores and thresholds of fuzzy matching, from {@code similarity.properties}. */
final class SimilarityThresholds {

  private static final Properties VALUES = read();

  static final double SKELETON = score("skeleton");
  static final double REVERSED = score("reversed");
  static final double SPACING = score("spacing");
  static final double VARIANT = score("variant");
  static final double DIACRITICS = score("diacritics");
  static final double DIGITS = score("digits");
  static final double LETTERS = score("letters");
  static final double ROMANISED = score("romanised");
  static final double SOUND = score("sound");
  static final double BOTH = score("both");
  static final double CONSONANTS = score("consonants");
  static final double REPACKAGED = score("repackaged");
  static final double TRADE = score("trade");
  static final double BRAND = score("brand");
  static final double BELOW = score("below");
  static final double SLOGAN = score("slogan");
  static final double NAMED = score("named");
  static final double TOP_LEVEL = score("topLevel");

  static final int LONGEST = (int) number("name.longest");
  static final double TYPO_SIMILARITY = number("typo.similarity");
  static final int TYPO_LETTERS = (int) number("typo.letters");
  static final int TYPO_WORD_LETTERS = (int) number("typo.wordLetters");
  static final int LOOK_LETTERS = (int) number("look.letters");
  static final int ROMANISED_LETTERS = (int) number("romanised.letters");
  static final int SOUND_LETTERS = (int) number("sound.letters");
  static final double SOUND_SIMILARITY = number("sound.similarity");
  static final int BRAND_LETTERS = (int) number("brand.letters");
  static final int BRAND_DISPLAY_LETTERS = (int) number("brand.displayLetters");
  static final int PACKAGE_LETTERS = (int) number("package.letters");
  static final int IDENTIFIER_LETTERS = (int) number("identifier.letters");

  static final double IDENTIFIER_SIMILARITY = number("identifier.similarity");

  private SimilarityThresholds() {}

  private static double score(String name) {
    double score = number("score." + name);
    if (score <= 0 || score >= 1) {
      throw new IllegalStateException("score must be above 0 and below 1: " + name);
    }
    return score;
  }

  private static double number(String key) {
    String value = VALUES.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("similarity.properties lacks `" + key + "`");
    }
    return Double.parseDouble(value);
  }

  private static Properties read() {
    Properties values = new Properties();
    try {
      values.load(new StringReader(WordLists.text("similarity.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }
}
