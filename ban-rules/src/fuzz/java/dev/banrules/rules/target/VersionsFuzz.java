package dev.banrules.rules.target;

import dev.banrules.model.value.Truth;
import dev.banrules.model.software.VersionRange;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A range on one line and a version on the next compare, or are unknown, and nothing else. */
public final class VersionsFuzz {

  private VersionsFuzz() {}

  /**
   * Compares twice.
   *
   * @param bytes a range, a line feed, and a version
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
    VersionRange range;
    try {
      range = VersionRange.parse(lines[0]);
    } catch (IllegalArgumentException refused) {
      return;
    }
    Optional<String> version = Optional.of(lines[lines.length - 1]);
    Versions versions = new Versions();
    Truth truth = versions.in(range, version);
    if (versions.in(range, version) != truth) {
      throw new AssertionError("compared again it is not " + truth);
    }
  }
}
