package dev.banrules.testkit.checker;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** Semantics §4 step 2: names as they are compared. */
final class Naming {

  private static final Pattern STOP_BETWEEN_LETTERS =
      Pattern.compile(
          "(?<=(?<![\\p{L}\\p{M}\\p{Nd}])\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{M}\\p{Nd}]))");
  private static final Pattern SEPARATORS = Pattern.compile("[\\p{P}\\p{IsWhite_Space}]+");

  private Naming() {}

  static String plain(String name) {
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(name);
    String joined = STOP_BETWEEN_LETTERS.matcher(folded).replaceAll("");
    return SEPARATORS.matcher(joined).replaceAll(" ").strip();
  }

  static boolean equal(String normalised, String other) {
    return !normalised.isEmpty() && normalised.equals(other);
  }
}
