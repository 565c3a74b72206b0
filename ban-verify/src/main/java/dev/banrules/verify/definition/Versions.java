package dev.banrules.verify.definition;

import dev.banrules.model.software.ComparatorRange;
import dev.banrules.model.software.VersRange;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Truth;
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
    return range.accept(new Within(version.get()));
  }

  private record Within(String version) implements VersionRange.Visitor<Truth> {

    @Override
    public Truth comparators(ComparatorRange range) {
      if (!isComparable(version)) {
        return Truth.UNKNOWN;
      }
      for (VersionRange.Comparator comparator : range.comparators()) {
        int order = compare(version, comparator.bound().toString());
        if (!holds(comparator.operator().symbol(), order)) {
          return Truth.NO;
        }
      }
      return Truth.YES;
    }

    @Override
    public Truth vers(VersRange range) {
      return VersRanges.contains(range, version);
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
