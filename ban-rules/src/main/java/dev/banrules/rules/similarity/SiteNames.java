package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the name inside a web address that stands for a publisher: {@code
 * https://www.kaspersky.com}.
 */
final class SiteNames {

  /** A page below a site may be somebody else's, so but for a language there is no path. */
  private static final Pattern SITE =
      Pattern.compile(
          "(?:https?://)?(?:[a-z0-9-]+\\.)*?(([a-z0-9-]+)"
              + "\\.(?:(?:com?|net|org)\\.[a-z]{2}|com|net|org|info|biz|app|[a-z]{2}))"
              + "(?:/(?:[a-z]{2}(?:-[a-z]{2})?/?)?)?");

  private SiteNames() {}

  /**
   * Returns the folded domain of the site and the name in it, none if the text is not the address
   * of one.
   */
  static ImmutableList<String> in(String publisher) {
    if (publisher.indexOf('.') < 0 || !TextFolder.isAscii(publisher)) {
      return ImmutableList.of();
    }
    Matcher site = SITE.matcher(TextFolder.lowerCase(publisher.strip()));
    return site.matches()
        ? ImmutableList.of(TextFolder.fold(site.group(1)), TextFolder.fold(site.group(2)))
        : ImmutableList.of();
  }
}
