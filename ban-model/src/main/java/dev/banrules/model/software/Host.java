package dev.banrules.model.software;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.base.Checks;

/**
 * What software talks to: a domain and all below it. It has no influence on a verdict; block lists
 * of access name it.
 *
 * @param domain the domain, such as {@code tiktokcdn.com}
 * @param role what it is to the software
 */
public record Host(String domain, HostRole role) {

  /**
   * Checks that the domain says something.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Host {
    Checks.notBlank(domain, "the domain of a host");
    requireNonNull(role, "role");
  }
}
