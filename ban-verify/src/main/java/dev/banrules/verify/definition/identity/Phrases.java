package dev.banrules.verify.definition.identity;

import java.util.List;

/**
 * Words and phrases that are dropped from a normalised name "from the end" or "from the front,
 * unless nothing would remain" (semantics §4 step 2). Of several that fit, the longest goes.
 */
final class Phrases {

  private final List<String> longestFirst;

  private Phrases(List<String> longestFirst) {
    this.longestFirst = longestFirst;
  }

  static Phrases of(String resource, String section) {
    return new Phrases(WordLists.read(resource, section));
  }

  boolean contains(String name) {
    return longestFirst.contains(name);
  }

  /** The name without one phrase at its end. */
  String withoutLast(String name) {
    for (String phrase : longestFirst) {
      boolean stands =
          name.endsWith(phrase) && (name.endsWith(" " + phrase) || isWithoutSpaces(phrase));
      if (stands && !contains(name)) {
        return name.substring(0, name.length() - phrase.length()).strip();
      }
    }
    return name;
  }

  /** The name without one phrase in its front. */
  String withoutFirst(String name) {
    for (String phrase : longestFirst) {
      boolean stands =
          name.startsWith(phrase) && (name.startsWith(phrase + " ") || isWithoutSpaces(phrase));
      if (stands && !contains(name)) {
        return name.substring(phrase.length()).strip();
      }
    }
    return name;
  }

  /** The name without any phrase at its end, one after the other. */
  String withoutAllLast(String name) {
    String shorter = withoutLast(name);
    return shorter.equals(name) ? name : withoutAllLast(shorter);
  }

  /** The name without any phrase in its front, one after the other. */
  String withoutAllFirst(String name) {
    String shorter = withoutFirst(name);
    return shorter.equals(name) ? name : withoutAllFirst(shorter);
  }

  /** Whether it is two or more letters of a script that is written without spaces. */
  private static boolean isWithoutSpaces(String phrase) {
    return phrase.length() > 1
        && phrase
            .codePoints()
            .allMatch(
                c ->
                    Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA);
  }
}
