package dev.banrules.model.software;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.value.InvalidValueException;
import java.util.regex.Pattern;

/**
 * What software talks to: a domain and all below it. It has no influence on a verdict; block lists
 * of access name it.
 *
 * @param domain the domain, such as {@code tiktokcdn.com}
 * @param role what it is to the software
 */
public record Host(String domain, HostRole role) {

  private static final Pattern DOMAIN = Pattern.compile("[^\\s/:*.@]+(\\.[^\\s/:*.@]+)*");

  /**
   * Checks the form of the domain.
   *
   * @throws InvalidValueException if it is an address, a pattern or otherwise no domain
   */
  public Host {
    checkDomain(domain);
    requireNonNull(role, "role");
  }

  /**
   * Returns a domain unchanged after checking its form.
   *
   * @param domain the domain
   * @return the domain
   * @throws InvalidValueException if it is an address, a pattern or otherwise no domain
   */
  public static String checkDomain(String domain) {
    InvalidValueException.check(
        DOMAIN.matcher(domain).matches(), domain, "a domain such as `tiktokcdn.com`");
    return domain;
  }
}
