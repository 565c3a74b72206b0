package dev.banrules.testkit.checker;

import dev.banrules.model.base.Truth;
import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import io.github.nscuro.versatile.Vers;
import java.util.Optional;

/** Semantics §5: whether a version is in a range. */
final class Versions {

  private Versions() {}

  static Truth in(VersionRange range, Optional<String> stated) {
    if (range.vers().isPresent() && stated.isPresent()) {
      try {
        return Truth.of(Vers.parse(range.vers().get()).contains(stated.get()));
      } catch (RuntimeException e) { // the library's way to say that it cannot compare them
        return Truth.UNKNOWN;
      }
    }
    Optional<Version> version = stated.flatMap(Version::find);
    if (version.isEmpty()) {
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
