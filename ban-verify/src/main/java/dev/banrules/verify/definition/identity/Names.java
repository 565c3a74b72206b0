package dev.banrules.verify.definition.identity;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;

/** Semantics §4 step 2: what names are when they are normalised. */
final class Names {

  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final UnicodeSet PUNCTUATION = new UnicodeSet("[:P:]").freeze();
  private static final UnicodeSet MARKS = new UnicodeSet("[:M:]").freeze();

  private Names() {}

  /** A name of anything: "NFKC, case-folded, default-ignorable removed ... ends trimmed". */
  static String normalised(String name) {
    // ICU's NFKC_Casefold is those three together
    int[] text = NFKC_CASEFOLD.normalize(name).codePoints().toArray();
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '.' && isSingleLetter(text, i - 1) && isSingleLetter(text, i + 1)) {
        continue;
      }
      if (PUNCTUATION.contains(text[i]) || UCharacter.isUWhiteSpace(text[i])) {
        boolean isFirst = result.length() == 0;
        if (!isFirst && result.charAt(result.length() - 1) != ' ') {
          result.append(' ');
        }
      } else {
        result.appendCodePoint(text[i]);
      }
    }
    return result.toString().strip();
  }

  /** A vendor's name: "legal forms are dropped from the end ... and from the front". */
  static String normalisedVendor(String name) {
    return LegalForms.drop(normalised(name));
  }

  private static boolean isSingleLetter(int[] text, int i) {
    return i >= 0
        && i < text.length
        && UCharacter.isLetter(text[i])
        && !isWordPart(text, i - 1)
        && !isWordPart(text, i + 1);
  }

  private static boolean isWordPart(int[] text, int i) {
    return i >= 0
        && i < text.length
        && (UCharacter.isLetterOrDigit(text[i]) || MARKS.contains(text[i]));
  }
}
