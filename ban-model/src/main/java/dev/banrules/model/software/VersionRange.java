package dev.banrules.model.software;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.value.InvalidValueException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which versions of an application a target means (semantics §5): space-separated comparators that
 * must all hold, {@code >=8.0 <8.0.50}, or a VERS expression, {@code vers:deb/>=1.2|<2}, which its
 * ecosystem's rules compare.
 */
public final class VersionRange {

  private static final Pattern COMPARATOR = Pattern.compile("(>=|>|<=|<|=)(.+)");
  private static final ImmutableSet<String> OPERATORS = ImmutableSet.of(">=", ">", "<=", "<", "=");
  private static final Pattern VERS = Pattern.compile("vers:[a-z][a-z0-9.-]*/\\S+");

  private final String text;
  private final ImmutableList<Comparator> comparators;

  private VersionRange(String text, ImmutableList<Comparator> comparators) {
    this.text = text;
    this.comparators = comparators;
  }

  /**
   * {@return the range that a text stands for; the inverse of {@link #toString}}
   *
   * @param text comparators, or a VERS expression
   * @throws InvalidValueException if it is neither
   */
  public static VersionRange parse(String text) {
    if (text.startsWith("vers:")) {
      InvalidValueException.check(
          VERS.matcher(text).matches(), text, "a VERS expression such as `vers:deb/>=1.2|<2`");
      return new VersionRange(text, ImmutableList.of());
    }
    ImmutableList.Builder<Comparator> comparators = ImmutableList.builder();
    for (String part :
        Splitter.on(CharMatcher.is(' ')).omitEmptyStrings().trimResults().split(text)) {
      Matcher matcher = COMPARATOR.matcher(part);
      InvalidValueException.check(
          matcher.matches(), part, "a comparator such as `>=8.0`, `<9` or `=8.0.5`");
      comparators.add(new Comparator(matcher.group(1), Version.of(matcher.group(2))));
    }
    ImmutableList<Comparator> all = comparators.build();
    InvalidValueException.check(
        !all.isEmpty(), text, "a version range: it needs a comparator such as `>=8.0`");
    return new VersionRange(text, all);
  }

  /**
   * {@return the VERS expression where this is one; who evaluates it needs its ecosystem's rules}
   */
  public Optional<String> vers() {
    return comparators.isEmpty() ? Optional.of(text) : Optional.empty();
  }

  /** {@return the comparators, all of which must hold; empty where this is a VERS expression} */
  public ImmutableList<Comparator> comparators() {
    return comparators;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VersionRange that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** {@return the text} */
  @Override
  public String toString() {
    return text;
  }

  /**
   * One bound on a version.
   *
   * @param operator one of {@code >=}, {@code >}, {@code <=}, {@code <}, {@code =}
   * @param bound what a version is compared with
   */
  public record Comparator(String operator, Version bound) {
    /**
     * Checks the operator.
     *
     * @throws IllegalArgumentException if it is another
     */
    public Comparator {
      requireNonNull(operator, "operator");
      requireNonNull(bound, "bound");
      checkArgument(OPERATORS.contains(operator), "`%s` is not one of %s", operator, OPERATORS);
    }
  }
}
