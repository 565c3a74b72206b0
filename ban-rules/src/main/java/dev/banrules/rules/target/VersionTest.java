package dev.banrules.rules.target;

import dev.banrules.model.base.Truth;
import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import io.github.nscuro.versatile.Vers;
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
      return byEcosystem(range.vers().get(), stated.get());
    }
    Optional<Version> version = Version.find(stated.get());
    if (version.isEmpty()) {
      return Truth.UNKNOWN;
    }
    for (VersionRange.Comparator comparator : range.comparators()) {
      if (!holds(comparator, version.get())) {
        return Truth.NO;
      }
    }
    return Truth.YES;
  }

  /**
   * An ecosystem whose rules are not known, or a version that they don't cover, compares nothing.
   */
  private static Truth byEcosystem(String vers, String version) {
    try {
      return Truth.of(Vers.parse(vers).contains(version));
    } catch (RuntimeException e) { // each ecosystem's comparison has exceptions of its own
      return Truth.UNKNOWN;
    }
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
