package dev.banrules.verify.reference;

import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Truth;
import io.github.nscuro.versatile.Vers;
import java.math.BigInteger;
import java.util.Optional;

/** Semantics §5: whether a stated version is in a range. */
final class Versions {

  private Versions() {}

  /** "not stated or not comparable: unknown". */
  static Truth inRange(VersionRange range, Optional<String> version) {
    if (version.isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (range.vers().isPresent()) {
      return inEcosystem(range.vers().get(), version.get());
    }
    if (!isComparable(version.get())) {
      return Truth.UNKNOWN;
    }
    for (VersionRange.Comparator comparator : range.comparators()) {
      int order = compare(version.get(), comparator.bound().toString());
      if (!holds(comparator.operator(), order)) {
        return Truth.NO;
      }
    }
    return Truth.YES;
  }

  /** "compared by that ecosystem's rules", which a library of that trade knows. */
  private static Truth inEcosystem(String vers, String version) {
    try {
      if (vers.startsWith("vers:deb/")) {
        // "the absence of a debian_revision is equivalent to a debian_revision of 0": the library
        // fails to compare a version without one with its equal
        String whole = vers.replaceAll("(?<=[/|])([^*|/-]+)(?=$|[|])", "$1-0");
        return Truth.of(
            Vers.parse(whole).contains(version.contains("-") ? version : version + "-0"));
      }
      return Truth.of(Vers.parse(vers).contains(version));
    } catch (RuntimeException notComparable) { // of various kinds, as the ecosystem has it
      return Truth.UNKNOWN;
    }
  }

  private static boolean holds(String operator, int order) {
    switch (operator) {
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
        throw new AssertionError(operator);
    }
  }

  /** "dot-separated numbers ... anything else is not comparable". */
  private static boolean isComparable(String version) {
    return version.matches("[0-9]+(\\.[0-9]+)*");
  }

  /** "missing ones are zero". */
  private static int compare(String a, String b) {
    String[] ours = a.split("\\.");
    String[] theirs = b.split("\\.");
    for (int i = 0; i < Math.max(ours.length, theirs.length); i++) {
      BigInteger our = i < ours.length ? new BigInteger(ours[i]) : BigInteger.ZERO;
      BigInteger their = i < theirs.length ? new BigInteger(theirs[i]) : BigInteger.ZERO;
      if (!our.equals(their)) {
        return our.compareTo(their);
      }
    }
    return 0;
  }
}
