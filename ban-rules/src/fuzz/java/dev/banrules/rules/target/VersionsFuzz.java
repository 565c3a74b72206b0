package dev.banrules.rules.target;

import dev.banrules.model.value.Truth;
import dev.banrules.model.software.VersionRange;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A range on one line and a version on the next compare, or are unknown, and nothing else. */
public final class VersionsFuzz {

  private VersionsFuzz() {}

  /** Compares once under each scheme before any time is limited: what is loaded first takes long. */
  public static void fuzzerInitialize() {
    for (String range : new String[] {"<2", "vers:deb/<2", "vers:rpm/<2", "vers:maven/<2"}) {
      fuzzerTestOneInput((range + "\n1").getBytes(StandardCharsets.UTF_8));
    }
  }

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
