package dev.banrules.verify.definition;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;

/**
 * Semantic Versioning 2.0.0 §11, by which npm compares: a version as words whose order as text is
 * that of the versions.
 */
record SemanticPrecedence(List<String> words) implements Comparable<SemanticPrecedence> {

  private static final String RELEASE = "2";

  static SemanticPrecedence of(String version) {
    String id = "[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*";
    if (!version.matches("v?\\d+\\.\\d+\\.\\d+(-" + id + ")?(\\+" + id + ")?")) {
      throw new IllegalArgumentException("no version of npm: " + version);
    }
    String counted = version.replaceFirst("^v", "").replaceFirst("\\+.*", "");
    int dash = counted.indexOf('-');
    List<String> words = new ArrayList<>();
    for (String number : (dash < 0 ? counted : counted.substring(0, dash)).split("\\.")) {
      words.add(word(number));
    }
    if (dash < 0) {
      words.add(RELEASE);
    } else {
      for (String identifier : counted.substring(dash + 1).split("\\.")) {
        words.add(word(identifier));
      }
    }
    return new SemanticPrecedence(words);
  }

  /** A range may leave numbers out that are zero. */
  static String withAllNumbers(String bound) {
    if (bound.matches("v?\\d+")) {
      return bound + ".0.0";
    }
    return bound.matches("v?\\d+\\.\\d+") ? bound + ".0" : bound;
  }

  /**
   * "Numeric identifiers always have lower precedence"; of two, the one of more digits is higher.
   */
  private static String word(String identifier) {
    if (!identifier.matches("\\d+")) {
      return "1" + identifier;
    }
    String digits = identifier.replaceFirst("^0+(?=.)", "");
    return "0" + Strings.padStart(Integer.toString(digits.length()), 9, '0') + digits;
  }

  @Override
  public int compareTo(SemanticPrecedence other) {
    for (int i = 0; i < Math.min(words.size(), other.words.size()); i++) {
      int order = words.get(i).compareTo(other.words.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(words.size(), other.words.size());
  }
}
