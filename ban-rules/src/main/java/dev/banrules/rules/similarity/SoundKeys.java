package dev.banrules.rules.similarity;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Brings spellings together that stand for the same sounds when a name changes its script. */
final class SoundKeys {

  private static final String[][] SPELLINGS = {
    {"aja", "aya"},
    {"eja", "eya"},
    {"ija", "iya"},
    {"oja", "oya"},
    {"uja", "uya"},
    {"ee", "i"},
    {"oo", "u"},
    {"tsh", "C"},
    {"tch", "C"},
    {"ch", "C"},
    {"sch", "S"},
    {"sh", "S"},
    {"dzh", "j"},
    {"zh", "j"},
    {"kh", "h"},
    {"gh", "g"},
    {"ph", "f"},
    {"ck", "k"},
    {"wh", "v"},
    {"w", "v"},
    {"x", "ks"},
    {"q", "k"},
    {"ce", "se"},
    {"ci", "si"},
    {"cy", "sy"},
    {"c", "k"}
  };

  private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

  private SoundKeys() {}

  /** Returns a name of Latin letters with one spelling for each sound, without doubled letters. */
  static String respelled(String latin) {
    String text = TextFolder.compact(latin);
    for (String[] spelling : SPELLINGS) {
      text = text.replace(spelling[0], spelling[1]);
    }
    StringBuilder single = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((TextFolder.isAsciiLetter(c) || TextFolder.isAsciiDigit(c))
          && (single.length() == 0 || single.charAt(single.length() - 1) != c)) {
        single.append(c);
      }
    }
    return single.toString();
  }

  /** Returns the consonants of a respelled name, with a mark for the vowels between them. */
  static String syllables(String respelled) {
    StringBuilder key = new StringBuilder(respelled.length());
    for (int i = 0; i < respelled.length(); i++) {
      char c = isVowel(respelled.charAt(i)) ? 'a' : respelled.charAt(i);
      if (c != 'a' || key.length() == 0 || key.charAt(key.length() - 1) != 'a') {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** Returns the consonants alone, those that many scripts do not tell apart made one. */
  static String consonants(String respelled) {
    StringBuilder key = new StringBuilder(respelled.length());
    for (int i = 0; i < respelled.length(); i++) {
      char c = respelled.charAt(i);
      char merged =
          switch (c) {
            case 'p' -> 'b';
            case 'g', 'j' -> 'k';
            case 'r' -> 'l';
            case 'z' -> 's';
            default -> c;
          };
      if (!isVowel(c) && (key.length() == 0 || key.charAt(key.length() - 1) != merged)) {
        key.append(merged);
      }
    }
    return key.toString();
  }

  /** Returns how alike two respelled names are, from 0 to 1 (equal). */
  static double similarity(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return longer == 0 ? 1 : 1 - (double) EDITS.apply(one, other) / longer;
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}
