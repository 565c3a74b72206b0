package dev.banrules.rules.lint;

import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import java.util.stream.Stream;

/** Whether no version is in a range. */
final class EmptyRange {

  private EmptyRange() {}

  /** Says nothing of VERS expressions. */
  static boolean isEmpty(VersionRange range) {
    if (range.vers().isPresent()) {
      return false;
    }
    return Stream.concat(
            Stream.of(Version.of("0")),
            range.comparators().stream()
                .map(VersionRange.Comparator::bound)
                .flatMap(bound -> Stream.of(bound, justAbove(bound, range))))
        .noneMatch(version -> isIn(range, version));
  }

  /** A version between a bound and whatever bound is the next. */
  private static Version justAbove(Version bound, VersionRange range) {
    int longest =
        range.comparators().stream().mapToInt(c -> c.bound().toString().length()).max().orElse(1);
    return Version.of(bound + ".0".repeat(longest) + ".1");
  }

  private static boolean isIn(VersionRange range, Version version) {
    return range.comparators().stream()
        .allMatch(
            comparator -> holds(comparator.operator(), version.compareTo(comparator.bound())));
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
      default:
        return order == 0;
    }
  }
}
