package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableSet;

/** Tells names that single somebody out from those that do not. */
final class CommonWords {

  private static final ImmutableSet<String> WORDS =
      ImmutableSet.copyOf(WordLists.read("common-words.txt").values());

  private CommonWords() {}

  /**
   * Returns whether the folded name tells little by itself: one or two letters (for letters that
   * stand for a syllable or more: one), or a word of the dictionary.
   */
  static boolean isWeak(String folded) {
    int length = folded.codePointCount(0, folded.length());
    return length < (TextFolder.isAscii(folded) ? 3 : 2) || WORDS.contains(folded);
  }
}
