package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the name in the title of a store, which says behind it what the application does: {@code
 * CapCut - Video Editor}, {@code Temu: Shop Like a Billionaire}.
 */
final class StoreTitles {

  /** A hyphen between two words joins them, unless the rest is a slogan of several words. */
  private static final Pattern SLOGAN =
      Pattern.compile(
          "\\s+[-–—|·•]\\s+(?=\\S)|\\s*[:：–—｜]\\s*(?=\\S)|[,，]\\s+(?=\\S)"
              + "|\\s*[(\\[（【](?=[^)\\]）】]+[)\\]）】]\\s*$)|(?<=\\S)-(?=[^\\s-]*[\\s,&][^-]*$)");

  private static final ImmutableSet<String> COMPANIONS =
      ImmutableSet.copyOf(WordLists.read("companions.txt").values());

  private StoreTitles() {}

  /**
   * The parts of a title.
   *
   * @param name what stands before the slogan
   * @param slogan what stands behind it
   */
  record StoreTitle(String name, String slogan) {}

  /**
   * Returns the parts of a title; empty where it has no slogan, or is of something made for an
   * application.
   */
  static Optional<StoreTitle> parse(String title) {
    if (title.length() > SimilarityThresholds.LONGEST) {
      return Optional.empty();
    }
    Matcher slogan = SLOGAN.matcher(title);
    return slogan.find() && slogan.start() > 0 && !isOfCompanion(title)
        ? Optional.of(
            new StoreTitle(title.substring(0, slogan.start()), title.substring(slogan.end())))
        : Optional.empty();
  }

  private static boolean isOfCompanion(String title) {
    for (String word : TextFolder.fold(title).split(" ", -1)) {
      if (COMPANIONS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
