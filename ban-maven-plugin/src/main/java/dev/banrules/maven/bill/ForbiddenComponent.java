package dev.banrules.maven.bill;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A component that a finding is about.
 *
 * @param coordinates group, name and version, as far as the bill has them
 * @param key group and name
 * @param path the shortest way from the project to it through its dependencies, both included;
 *     empty where the bill does not state one
 */
public record ForbiddenComponent(String coordinates, String key, ImmutableList<String> path) {

  /** Checks that nothing is null. */
  public ForbiddenComponent {
    requireNonNull(coordinates, "coordinates");
    requireNonNull(key, "key");
    requireNonNull(path, "path");
  }

  /** {@return how it comes in, in words} */
  public String comesIn() {
    return path.isEmpty()
        ? "the bill does not say which dependency brings " + coordinates
        : String.join(" → ", path);
  }
}
