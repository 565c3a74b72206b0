package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds known names that an observed one looks like or is a misspelling of. */
final class SpellingClues {

  private static final int SHOWN_CODE_POINTS = 4;

  private SpellingClues() {}

  static void find(Observed observed) {
    for (String form : observed.forms()) {
      observed.offer(
          observed.known().compact(TextFolder.compact(form)),
          SimilarityThresholds.SPACING,
          "is, but for spaces,");
    }
    findReversed(observed);
    findLookAlikes(observed);
    findMisspellings(observed);
  }

  private static void findReversed(Observed observed) {
    if (TextFolder.isAscii(observed.text())) {
      return;
    }
    String seen = UnicodeText.asSeen(observed.text());
    if (!seen.equals(observed.text())) {
      for (String form : observed.kind().forms(seen)) {
        observed.offer(
            observed.known().equal(form),
            SimilarityThresholds.REVERSED,
            "has characters that turn the direction of writing, and is seen as");
      }
    }
  }

  private static void findLookAlikes(Observed observed) {
    String text = observed.text();
    boolean ascii = TextFolder.isAscii(text);
    String unmasked = TextFolder.unmasked(text);
    String spelled = Confusables.spelled(unmasked);
    boolean plain = ascii && spelled.equals(unmasked);
    ImmutableList<String> forms = plain ? observed.forms() : observed.kind().forms(spelled);
    for (String form : forms) {
      String key = Confusables.key(form);
      for (KnownName name : observed.known().look(key)) {
        offerLookAlike(observed, name, key, unmasked, spelled);
      }
    }
  }

  private static void offerLookAlike(
      Observed observed, KnownName name, String key, String unmasked, String spelled) {
    String text = observed.text();
    String masked = masked(text, name.name());
    if (!masked.isEmpty()) {
      observed.offer(name, SimilarityThresholds.SKELETON, "has the skeleton of", ": " + masked);
    } else if (!TextFolder.isAscii(text) && UnicodeText.hasDiacritic(text)) {
      observed.offer(name, SimilarityThresholds.DIACRITICS, "is, but for diacritics,", "");
    } else if (key.length() < SimilarityThresholds.LOOK_LETTERS) {
      return;
    } else if (!spelled.equals(unmasked)) {
      observed.offer(
          name, SimilarityThresholds.DIGITS, "is, with digits or signs for letters,", "");
    } else {
      observed.offer(name, SimilarityThresholds.LETTERS, "has letters that look like those of", "");
    }
  }

  /** Returns the code points of the text that stand for others, if the known name has them not. */
  private static String masked(String text, String known) {
    if (TextFolder.isAscii(text)) {
      return "";
    }
    return text.codePoints()
        .filter(c -> known.indexOf(c) < 0 && UnicodeText.isMasked(c))
        .distinct()
        .limit(SHOWN_CODE_POINTS)
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .collect(Collectors.joining(", "));
  }

  private static void findMisspellings(Observed observed) {
    for (String form : observed.forms()) {
      if (form.length() >= SimilarityThresholds.TYPO_LETTERS) {
        observed
            .known()
            .misspelt(TextFolder.compact(form), name -> offerMisspelling(observed, form, name));
      }
    }
  }

  private static void offerMisspelling(Observed observed, String form, KnownName name) {
    double similarity =
        Typos.similarity(form, name.normal(), SimilarityThresholds.TYPO_WORD_LETTERS);
    if (similarity >= SimilarityThresholds.TYPO_SIMILARITY && similarity < 1) {
      observed.offer(
          name,
          similarity,
          "is spelt nearly as",
          String.format(Locale.ROOT, ": similarity %.2f", similarity));
    }
  }
}
