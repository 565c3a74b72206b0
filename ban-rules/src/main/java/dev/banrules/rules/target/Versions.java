package dev.banrules.rules.target;

import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Truth;
import io.github.nscuro.versatile.Vers;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a stated version is in a range (semantics §5). */
final class Versions {

  private static final String DEB = "vers:deb/";

  private Versions() {}

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
      return Truth.of(
          vers.startsWith(DEB)
              ? Vers.parse(withRevisions(vers)).contains(withRevision(version))
              : Vers.parse(vers).contains(version));
    } catch (RuntimeException e) { // each ecosystem's comparison has exceptions of its own
      return Truth.UNKNOWN;
    }
  }

  /** No revision is revision 0 in Debian; the library fails where it compares with none. */
  private static String withRevisions(String vers) {
    return DEB
        + Arrays.stream(vers.substring(DEB.length()).split("\\|"))
            .map(constraint -> constraint.equals("*") ? constraint : withRevision(constraint))
            .collect(Collectors.joining("|"));
  }

  private static String withRevision(String version) {
    return version.indexOf('-') < 0 ? version + "-0" : version;
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
