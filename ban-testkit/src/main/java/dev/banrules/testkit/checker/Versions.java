package dev.banrules.testkit.checker;

import dev.banrules.model.base.Truth;
import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import java.util.Optional;

/** Semantics §5: versions of dot-separated numbers in ranges of comparators. */
final class Versions {

  private Versions() {}

  static Truth in(VersionRange range, Optional<String> stated) {
    Optional<Version> version = stated.flatMap(Version::find);
    if (version.isEmpty() || range.vers().isPresent()) {
      return Truth.UNKNOWN;
    }
    return Truth.of(
        range.comparators().stream()
            .allMatch(c -> accepts(c.operator(), version.get().compareTo(c.bound()))));
  }

  private static boolean accepts(String operator, int order) {
    return (order == 0 && operator.endsWith("="))
        || (order > 0 && operator.startsWith(">"))
        || (order < 0 && operator.startsWith("<"));
  }
}
