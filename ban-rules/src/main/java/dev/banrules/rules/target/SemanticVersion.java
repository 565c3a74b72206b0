package dev.banrules.rules.target;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of npm, in the order of Semantic Versioning 2.0.0 §11. */
final class SemanticVersion implements Comparable<SemanticVersion> {

  private static final String IDENTIFIERS = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";
  private static final Pattern FORM =
      Pattern.compile(
          "v?([0-9]+)\\.([0-9]+)\\.([0-9]+)(?:-(" + IDENTIFIERS + "))?(?:\\+" + IDENTIFIERS + ")?");

  private final ImmutableList<BigInteger> numbers;
  private final List<String> preRelease;

  private SemanticVersion(ImmutableList<BigInteger> numbers, List<String> preRelease) {
    this.numbers = numbers;
    this.preRelease = preRelease;
  }

  /**
   * Reads a version.
   *
   * @throws IllegalArgumentException if it has not three numbers, or another form
   */
  static SemanticVersion parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new SemanticVersion(
        ImmutableList.of(
            new BigInteger(matcher.group(1)),
            new BigInteger(matcher.group(2)),
            new BigInteger(matcher.group(3))),
        matcher.group(4) == null
            ? ImmutableList.of()
            : Splitter.on('.').splitToList(matcher.group(4)));
  }

  @Override
  public int compareTo(SemanticVersion other) {
    for (int i = 0; i < numbers.size(); i++) {
      int order = numbers.get(i).compareTo(other.numbers.get(i));
      if (order != 0) {
        return order;
      }
    }
    if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
      return Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
    }
    for (int i = 0; i < Math.min(preRelease.size(), other.preRelease.size()); i++) {
      int order = compare(preRelease.get(i), other.preRelease.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(preRelease.size(), other.preRelease.size());
  }

  /** Numbers come before words. */
  private static int compare(String one, String other) {
    boolean number = isNumber(one);
    if (number && isNumber(other)) {
      return new BigInteger(one).compareTo(new BigInteger(other));
    }
    return number == isNumber(other) ? one.compareTo(other) : number ? -1 : 1;
  }

  private static boolean isNumber(String identifier) {
    return CharMatcher.inRange('0', '9').matchesAllOf(identifier);
  }
}
