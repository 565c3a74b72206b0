package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableSet;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** Writes names of other scripts in Latin letters. */
final class Romanizer {

  /** Scripts whose spelling of a foreign name keeps little more than its consonants. */
  private static final ImmutableSet<Integer> CONSONANTAL =
      ImmutableSet.of(
          UScript.ARABIC,
          UScript.HEBREW,
          UScript.KATAKANA,
          UScript.HIRAGANA,
          UScript.HANGUL,
          UScript.THAI,
          UScript.DEVANAGARI);

  /** ICU marks a small kana vowel by a tilde in front. */
  private static final Pattern SMALL_VOWEL = Pattern.compile("u~(?=[aeio])");

  /** Syllables of an initial, vowels and a final; possessive, so that no text takes long. */
  private static final Pattern PINYIN =
      Pattern.compile(
          "(?:[zcs]h|[b-z&&[^aeiouv]])?+[aeiou]++"
              + "(?:(?:ng|n|r)?+(?:[zcs]h|[b-z&&[^aeiouv]])?+[aeiou]++)*+(?:ng|n|r)?+");

  private Romanizer() {}

  /** Returns the script of the first letter that is not Latin, {@link UScript#LATIN} if none is. */
  static int script(String text) {
    if (TextFolder.isAscii(text)) {
      return UScript.LATIN;
    }
    PreparedTexts.Forms prepared = PreparedTexts.of(text);
    return prepared == null ? scriptByIcu(text) : prepared.script();
  }

  /** Returns what {@link #script} does, which is not prepared. */
  static int scriptByIcu(String text) {
    return text.codePoints()
        .filter(UCharacter::isLetter)
        .map(UScript::getScript)
        .filter(s -> s != UScript.LATIN && s != UScript.COMMON && s != UScript.INHERITED)
        .findFirst()
        .orElse(UScript.LATIN);
  }

  /** Returns whether the script keeps a foreign name's consonants but not its vowels. */
  static boolean isConsonantal(int script) {
    return CONSONANTAL.contains(script);
  }

  /** Returns the name in lower-case ASCII letters; Chinese is read as Mandarin. */
  static String romanised(String folded) {
    PreparedTexts.Forms prepared = PreparedTexts.of(folded);
    return prepared == null ? romanisedByIcu(folded) : prepared.romanised();
  }

  /** Returns what {@link #romanised} does, which is not prepared. */
  static String romanisedByIcu(String folded) {
    int script = script(folded);
    Transliterator rules = script == UScript.HAN ? HanToLatin.INSTANCE : ToLatin.INSTANCE;
    String latin = TextFolder.fold(rules.transliterate(folded));
    return switch (script) {
      case UScript.ARABIC, UScript.HEBREW -> withSemivowelsAsVowels(latin);
      case UScript.KATAKANA, UScript.HIRAGANA -> asForeign(latin);
      default -> latin;
    };
  }

  /** Returns whether a text without spaces can be the romanisation of a Chinese name. */
  static boolean isPinyin(String compactLatin) {
    return PINYIN.matcher(compactLatin).matches();
  }

  /** Returns a Chinese name in simplified letters. */
  static String simplified(String text) {
    return ToSimplified.INSTANCE.transliterate(text);
  }

  /** Arabic and Hebrew write vowels as y and w: tyk twk is tik tuk. */
  private static String withSemivowelsAsVowels(String latin) {
    StringBuilder vowels = new StringBuilder(latin);
    for (int i = 1; i < vowels.length(); i++) {
      char c = vowels.charAt(i);
      boolean afterConsonant = !isVowel(vowels.charAt(i - 1));
      boolean beforeConsonant = i + 1 == vowels.length() || !isVowel(vowels.charAt(i + 1));
      if ((c == 'y' || c == 'w') && afterConsonant && beforeConsonant) {
        vowels.setCharAt(i, c == 'y' ? 'i' : 'u');
      }
    }
    return vowels.toString();
  }

  /**
   * Japanese writes w before a small vowel as u, and ends consonants in a vowel: chatto is chat.
   */
  private static String asForeign(String latin) {
    String joined = SMALL_VOWEL.matcher(latin).replaceAll("w");
    return joined.endsWith("o") || joined.endsWith("u")
        ? joined.substring(0, joined.length() - 1)
        : joined;
  }

  private static boolean isVowel(char c) {
    return "aeiou ".indexOf(c) >= 0;
  }

  // Each is built when first needed, since building takes long. All are safe for use by threads: a
  // transliterator made by getInstance keeps no state between calls.
  private static final class ToLatin {
    static final Transliterator INSTANCE =
        Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");
  }

  private static final class HanToLatin {
    static final Transliterator INSTANCE =
        Transliterator.getInstance("Han-Latin; Latin-ASCII; Any-Latin; Lower");
  }

  private static final class ToSimplified {
    static final Transliterator INSTANCE = Transliterator.getInstance("Traditional-Simplified");
  }
}
