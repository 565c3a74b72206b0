package dev.banrules.verify.checker;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * The rules of likeness that the checker can apply by itself, with Unicode's tables and a count of
 * edits. A note names the rule. What they do not show is not wrong: it is taken on trust.
 */
final class OwnRules {

  private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
  private static final UnicodeSet NO_LETTERS = new UnicodeSet("[^[:L:][:M:][:N:]]").freeze();
  private static final UnicodeSet MARKS = new UnicodeSet("[:M:]").freeze();

  private static final Splitter WORDS = Splitter.on(' ');

  /** An edit costs at least this much of a letter. */
  private static final double LEAST_COST = 0.5;

  private static final double ROUNDING = 0.005;

  /** Digits and signs that are written for letters, and those letters. */
  private static final String SIGNS = "3457@$";

  private static final String LETTERS = "eastas";

  /** By the words of a note, what of both must agree. */
  private static final ImmutableMap<String, BiPredicate<String, String>> RULES =
      ImmutableMap.<String, BiPredicate<String, String>>builder()
          .put("is, but for spaces,", contains(OwnRules::letters))
          .put("is, but for diacritics,", contains(OwnRules::withoutMarks))
          .put("is, with words of repackaging,", contains(OwnRules::letters))
          .put("is, with words of a trade,", contains(OwnRules::letters))
          .put("begins with", contains(OwnRules::letters))
          .put("has the skeleton of", contains(OwnRules::skeleton))
          .put("has letters that look like those of", contains(OwnRules::skeleton))
          .put("is, with digits or signs for letters,", contains(OwnRules::spelled))
          .put("looks like", contains(OwnRules::spelled))
          .put("is, in traditional characters,", contains(OwnRules::simplified))
          .put("is, in Latin letters,", contains(OwnRules::latin))
          .put("is, in other letters,", contains(OwnRules::latin))
          .put("is, with a segment of repackaging,", OwnRules::liesBelow)
          .put("lies below", OwnRules::liesBelow)
          .put(
              "has another top-level name than",
              (one, other) -> afterFirst(one).equals(afterFirst(other)))
          .buildOrThrow();

  private static final String SPELLING = "is spelt nearly as";

  private OwnRules() {}

  /** Whether all likeness that an identity rests on is shown by these rules. */
  static boolean show(Identity identity) {
    return identity.because().stream()
        .filter(basis -> basis.method() == Method.LIKENESS)
        .allMatch(basis -> show(basis, identity.score()));
  }

  private static boolean show(Basis basis, double score) {
    String note = basis.note().orElse("");
    String observed = basis.observed();
    int scheme = note.startsWith("identifier ") ? observed.indexOf(':') + 1 : 0;
    String stated = observed.substring(scheme);
    return RULES.entrySet().stream()
            .filter(rule -> note.contains("` " + rule.getKey() + " `"))
            .anyMatch(rule -> rule.getValue().test(stated, basis.known()))
        || (note.contains("` " + SPELLING + " `") && isSpeltNearly(stated, basis.known(), score));
  }

  /** The one may have words beside the other. */
  private static BiPredicate<String, String> contains(UnaryOperator<String> form) {
    return (observed, known) -> {
      String whole = form.apply(observed);
      String part = form.apply(known);
      return !part.isEmpty() && whole.contains(part);
    };
  }

  private static String letters(String name) {
    return withoutAll(NO_LETTERS, FOLDED.normalize(name));
  }

  private static String withoutMarks(String name) {
    return withoutAll(MARKS, DECOMPOSED.normalize(letters(name)));
  }

  private static String skeleton(String name) {
    return withoutMarks(Tables.LOOKS.getSkeleton(name));
  }

  private static String spelled(String name) {
    StringBuilder letters = new StringBuilder(name);
    for (int i = 0; i < letters.length(); i++) {
      int sign = SIGNS.indexOf(letters.charAt(i));
      if (sign >= 0) {
        letters.setCharAt(i, LETTERS.charAt(sign));
      }
    }
    return skeleton(letters.toString());
  }

  private static String simplified(String name) {
    return letters(Tables.SIMPLIFIED.transliterate(name));
  }

  private static String latin(String name) {
    return letters(Tables.LATIN.transliterate(name));
  }

  private static String withoutAll(UnicodeSet characters, String text) {
    StringBuilder rest = new StringBuilder();
    text.codePoints().filter(c -> !characters.contains(c)).forEach(rest::appendCodePoint);
    return rest.toString();
  }

  private static boolean liesBelow(String observed, String known) {
    String stem = known.endsWith(".*") ? known.substring(0, known.length() - 2) : known;
    return letters(observed).startsWith(letters(stem)) && observed.length() > stem.length();
  }

  private static String afterFirst(String identifier) {
    return identifier.substring(identifier.indexOf('.') + 1);
  }

  /**
   * No more edits than the score leaves room for, where each costs as little as it may; the
   * observed name may have words behind.
   */
  private static boolean isSpeltNearly(String observed, String known, double score) {
    String other = letters(known);
    StringBuilder one = new StringBuilder();
    for (String word : WORDS.split(observed)) {
      one.append(letters(word));
      double room = (1 - score + ROUNDING) * Math.max(one.length(), other.length());
      if (edits(one.toString(), other) * LEAST_COST <= room) {
        return true;
      }
    }
    return false;
  }

  /** Letters put in, left out, replaced, or swapped with the next one. */
  private static int edits(String one, String other) {
    int[][] edits = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int k = 0; k <= other.length(); k++) {
        if (i == 0 || k == 0) {
          edits[i][k] = i + k;
          continue;
        }
        boolean same = one.charAt(i - 1) == other.charAt(k - 1);
        int least = Math.min(edits[i - 1][k], edits[i][k - 1]) + 1;
        least = Math.min(least, edits[i - 1][k - 1] + (same ? 0 : 1));
        if (i > 1
            && k > 1
            && one.charAt(i - 1) == other.charAt(k - 2)
            && one.charAt(i - 2) == other.charAt(k - 1)) {
          least = Math.min(least, edits[i - 2][k - 2] + 1);
        }
        edits[i][k] = least;
      }
    }
    return edits[one.length()][other.length()];
  }

  /** They take long to load, and few verdicts need them. */
  private static final class Tables {
    static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
    static final Transliterator LATIN =
        Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");
    static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
  }
}
