package dev.banrules.rules.identity;

import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that packages bear in distributions and registries, whoever made them. */
final class PackageIdentifiers {

  private static final Pattern PURL_NAME = Pattern.compile("([^/@?#]+)(?:@[^/?#]*)?(?:[?#].*)?$");

  private PackageIdentifiers() {}

  /** Whether the display name is only the name of the package that an identifier states. */
  static boolean isDisplayNameOf(Software software) {
    return software.identifiers().stream()
        .anyMatch(identifier -> name(identifier).equals(software.name().orElse("")));
  }

  private static String name(Identifier identifier) {
    switch (identifier.scheme().name()) {
      case "deb":
      case "rpm":
      case "snap":
      case "homebrew":
        return identifier.value();
      case "purl":
        Matcher name = PURL_NAME.matcher(identifier.value());
        return name.find() ? name.group(1) : "";
      default:
        return "";
    }
  }
}
