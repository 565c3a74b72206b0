package dev.banrules.model.software;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which versions of an application a target means (semantics §5): space-separated comparators that
 * must all hold, {@code >=8.0 <8.0.50}, or a VERS expression, {@code vers:deb/>=1.2|<2}, which the
 * rules of an ecosystem compare.
 */
public abstract sealed class VersionRange permits ComparatorRange, VersRange {

  private final String text;

  VersionRange(String text) {
    this.text = text;
  }

  /**
   * {@return the range that a text stands for; the inverse of {@link #toString}}
   *
   * @param text comparators, or a VERS expression
   * @throws InvalidValueException if it is neither
   */
  public static VersionRange parse(String text) {
    if (text.startsWith(VersRange.PREFIX)) {
      return VersRange.of(text);
    }
    ImmutableList<Comparator> comparators =
        Splitter.on(CharMatcher.is(' '))
            .omitEmptyStrings()
            .splitToStream(text)
            .map(Comparator::parse)
            .collect(ImmutableList.toImmutableList());
    InvalidValueException.check(
        !comparators.isEmpty(), text, "a version range: it needs a comparator such as `>=8.0`");
    return new ComparatorRange(text, comparators);
  }

  /**
   * {@return what the visitor makes of this}
   *
   * @param <R> the type of it
   * @param visitor one method a kind
   */
  public abstract <R> R accept(Visitor<R> visitor);

  @Override
  public final boolean equals(Object other) {
    return other instanceof VersionRange that && text.equals(that.text);
  }

  @Override
  public final int hashCode() {
    return text.hashCode();
  }

  /** {@return the text} */
  @Override
  public final String toString() {
    return text;
  }

  /**
   * One method a kind, so that a new kind fails to compile wherever it must be handled.
   *
   * @param <R> what is made of a range
   */
  public interface Visitor<R> {
    /**
     * {@return what is made of it}
     *
     * @param range comparators of numbers
     */
    R comparators(ComparatorRange range);

    /**
     * {@return what is made of it}
     *
     * @param range a VERS expression
     */
    R vers(VersRange range);
  }

  /** How a version is compared with a bound. */
  public enum Operator {
    /** The bound, or later. */
    AT_LEAST(">="),
    /** The bound, or earlier. */
    AT_MOST("<="),
    /** Not the bound; only in VERS expressions. */
    NOT_EQUAL("!="),
    /** Later than the bound. */
    ABOVE(">"),
    /** Earlier than the bound. */
    BELOW("<"),
    /** The bound. */
    EQUAL("=");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    /** {@return how it is written} */
    public String symbol() {
      return symbol;
    }

    /** The operator with which a text begins. */
    static Optional<Operator> startOf(String text) {
      return Arrays.stream(values()).filter(o -> text.startsWith(o.symbol)).findFirst();
    }

    /**
     * {@return whether a version is meant}
     *
     * @param order how the version compares with the bound: below 0 where it is earlier, 0 where it
     *     is the same, above 0 where it is later
     */
    public boolean accepts(int order) {
      return switch (this) {
        case AT_LEAST -> order >= 0;
        case AT_MOST -> order <= 0;
        case NOT_EQUAL -> order != 0;
        case ABOVE -> order > 0;
        case BELOW -> order < 0;
        case EQUAL -> order == 0;
      };
    }

    /** Whether it bounds a range from below. */
    boolean isLower() {
      return this == AT_LEAST || this == ABOVE;
    }

    /** Whether it bounds a range from above. */
    boolean isUpper() {
      return this == AT_MOST || this == BELOW;
    }
  }

  /**
   * One bound on a version.
   *
   * @param operator any but {@link Operator#NOT_EQUAL}
   * @param bound what a version is compared with
   */
  public record Comparator(Operator operator, Version bound) {

    private static final String EXPECTED = "a comparator such as `>=8.0`, `<9` or `=8.0.5`";

    /**
     * Checks the operator.
     *
     * @throws InvalidValueException if it is {@link Operator#NOT_EQUAL}
     */
    public Comparator {
      requireNonNull(operator, "operator");
      requireNonNull(bound, "bound");
      if (operator == Operator.NOT_EQUAL) {
        throw new InvalidValueException(operator.symbol() + bound, EXPECTED, Suggestion.none());
      }
    }

    private static Comparator parse(String text) {
      Operator operator = Operator.startOf(text).orElse(Operator.NOT_EQUAL);
      InvalidValueException.check(
          operator != Operator.NOT_EQUAL && text.length() > operator.symbol().length(),
          text,
          EXPECTED);
      return new Comparator(operator, Version.of(text.substring(operator.symbol().length())));
    }

    /**
     * {@return whether a version is within the bound}
     *
     * @param version the version
     */
    public boolean accepts(Version version) {
      return operator.accepts(version.compareTo(bound));
    }
  }
}
