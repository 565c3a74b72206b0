package dev.banrules.rules.lint;

import dev.banrules.model.software.ComparatorRange;
import dev.banrules.model.software.VersRange;
import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import java.util.stream.Stream;

/** Whether no version is in a range. */
final class EmptyRange implements VersionRange.Visitor<Boolean> {

  private static final EmptyRange INSTANCE = new EmptyRange();

  private EmptyRange() {}

  static boolean isEmpty(VersionRange range) {
    return range.accept(INSTANCE);
  }

  @Override
  public Boolean comparators(ComparatorRange range) {
    return Stream.concat(
            Stream.of(Version.of("0")),
            range.comparators().stream()
                .map(VersionRange.Comparator::bound)
                .flatMap(bound -> Stream.of(bound, justAbove(bound, range))))
        .noneMatch(range::contains);
  }

  /** A version between a bound and whatever bound is the next. */
  private static Version justAbove(Version bound, ComparatorRange range) {
    int longest =
        range.comparators().stream().mapToInt(c -> c.bound().toString().length()).max().orElse(1);
    return Version.of(bound + ".0".repeat(longest) + ".1");
  }

  /** Says nothing of them. */
  @Override
  public Boolean vers(VersRange range) {
    return false;
  }
}
