package dev.banrules.model.software;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A version of dot-separated numbers, missing ones being zero: {@code 8.0} equals {@code 8.0.0}
 * (semantics §5).
 */
public final class Version implements Comparable<Version> {

  private static final Pattern FORM = Pattern.compile("[0-9]+(\\.[0-9]+)*");
  private static final int MAX_LENGTH = 256;

  private final ImmutableList<BigInteger> numbers;
  private final String text;

  private Version(String text) {
    this.text = text;
    BigInteger[] parts =
        Arrays.stream(text.split("\\.")).map(BigInteger::new).toArray(BigInteger[]::new);
    int length = parts.length;
    while (length > 0 && parts[length - 1].signum() == 0) {
      length--;
    }
    this.numbers = ImmutableList.copyOf(Arrays.copyOf(parts, length));
  }

  /**
   * {@return the version that a text stands for, or empty if it is not comparable}
   *
   * @param text a version as observed
   */
  public static Optional<Version> find(String text) {
    return text.length() <= MAX_LENGTH && FORM.matcher(text).matches()
        ? Optional.of(new Version(text))
        : Optional.empty();
  }

  /**
   * {@return the version that a text stands for}
   *
   * @param text dot-separated numbers
   * @throws InvalidValueException if it is of another form
   */
  public static Version of(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    text, "a version of dot-separated numbers such as `8.0`", Suggestion.none()));
  }

  @Override
  public int compareTo(Version other) {
    int length = Math.max(numbers.size(), other.numbers.size());
    for (int i = 0; i < length; i++) {
      int order = at(i).compareTo(other.at(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private BigInteger at(int index) {
    return index < numbers.size() ? numbers.get(index) : BigInteger.ZERO;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version that && numbers.equals(that.numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  /** {@return the text it was made from} */
  @Override
  public String toString() {
    return text;
  }
}
