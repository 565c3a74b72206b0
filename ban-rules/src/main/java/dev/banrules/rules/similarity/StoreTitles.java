package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
   * Returns the parts of a title, at each place where a slogan may begin; none where the title is
   * of something made for an application.
   */
  static ImmutableList<StoreTitle> parse(String title) {
    if (title.length() > SimilarityThresholds.LONGEST) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<StoreTitle> parts = ImmutableList.builder();
    Matcher slogan = SLOGAN.matcher(title);
    while (slogan.find()) {
      if (slogan.start() > 0) {
        parts.add(
            new StoreTitle(title.substring(0, slogan.start()), title.substring(slogan.end())));
      }
    }
    ImmutableList<StoreTitle> found = parts.build();
    return found.isEmpty() || isOfCompanion(title) ? ImmutableList.of() : found;
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
