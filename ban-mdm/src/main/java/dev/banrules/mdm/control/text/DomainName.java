package dev.banrules.mdm.control.text;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Domain names as name servers and hosts files take them. */
public final class DomainName {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

  /** A name of 253 characters leaves no room for the name of a zone that it stands in. */
  private static final int LONGEST = 200;

  private DomainName() {}

  /**
   * {@return the name in lower case and ASCII, or empty where it is none}
   *
   * @param name the name, in whatever script
   */
  public static Optional<String> ascii(String name) {
    try {
      String ascii = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      return ascii.length() <= LONGEST && NAME.matcher(ascii).matches()
          ? Optional.of(ascii)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
