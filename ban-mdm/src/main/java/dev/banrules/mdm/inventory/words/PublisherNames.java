package dev.banrules.mdm.inventory.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the publisher in what foreign formats put in its place. */
public final class PublisherNames {

  private static final Pattern MAIL = Pattern.compile("\\s*<[^<>]*>\\s*$");
  private static final Pattern ORGANISATION =
      Pattern.compile("(?:^|,)\\s*O=(?:\"([^\"]*)\"|([^,]*))");
  private static final Pattern COMMON_NAME =
      Pattern.compile("(?:^|,)\\s*CN=(?:\"([^\"]*)\"|([^,]*))");
  private static final Pattern GUID =
      Pattern.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

  private PublisherNames() {}

  /**
   * {@return a packager's name without the mail address after it}
   *
   * @param maintainer such as {@code Jo Doe <jo@example.org>}
   */
  public static Optional<String> ofMaintainer(Optional<String> maintainer) {
    return maintainer
        .map(text -> MAIL.matcher(text).replaceFirst("").strip())
        .filter(text -> !text.isEmpty());
  }

  /**
   * {@return a publisher; where it is a certificate's subject its organisation, else its common
   * name, but never a GUID that a store gave it}
   *
   * @param publisher a name or a distinguished name
   */
  public static Optional<String> ofCertificate(Optional<String> publisher) {
    return publisher
        .flatMap(
            text ->
                text.regionMatches(true, 0, "CN=", 0, 3)
                    ? group(ORGANISATION, text).or(() -> group(COMMON_NAME, text))
                    : publisher)
        .filter(text -> !GUID.matcher(text).matches());
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String quoted = matcher.group(1);
    return Optional.of((quoted == null ? matcher.group(2) : quoted).strip())
        .filter(found -> !found.isEmpty());
  }
}
