package dev.banrules.rules.target;

import dev.banrules.model.base.Truth;
import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import java.util.Optional;

/** Whether a stated version is in a range (semantics §5). */
final class VersionTest {

  private VersionTest() {}

  /** Unknown where the version is not stated or not comparable. */
  static Truth in(VersionRange range, Optional<String> stated) {
    if (stated.isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (range.vers().isPresent()) {
      return Truth.UNKNOWN;
    }
    Optional<Version> version = Version.find(stated.get());
    if (version.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return Truth.of(
        range.comparators().stream().allMatch(comparator -> holds(comparator, version.get())));
  }

  private static boolean holds(VersionRange.Comparator comparator, Version version) {
    int order = version.compareTo(comparator.bound());
    switch (comparator.operator()) {
      case ">=":
        return order >= 0;
      case ">":
        return order > 0;
      case "<=":
        return order <= 0;
      case "<":
        return order < 0;
      case "=":
        return order == 0;
      default:
        throw new AssertionError(comparator);
    }
  }
}
