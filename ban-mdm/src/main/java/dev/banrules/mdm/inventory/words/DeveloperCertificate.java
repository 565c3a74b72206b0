package dev.banrules.mdm.inventory.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of the certificate with which Apple lets a developer sign: {@code Developer ID
 * Application: Telegram FZ-LLC (6N38VWS5BX)}.
 *
 * @param name the certificate's whole name
 * @param developer the developer
 * @param team the developer's team identifier
 */
public record DeveloperCertificate(String name, String developer, String team) {

  private static final Pattern NAME =
      Pattern.compile("Developer ID Application: (.+) \\(([A-Z0-9]{10})\\)");

  /**
   * {@return the certificate of a name, empty if it is another kind of certificate}
   *
   * @param name the name of a certificate
   */
  public static Optional<DeveloperCertificate> parse(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        ? Optional.of(new DeveloperCertificate(name, parts.group(1), parts.group(2)))
        : Optional.empty();
  }
}
