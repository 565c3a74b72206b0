package dev.banrules.model.value;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import org.jspecify.annotations.Nullable;

/**
 * The id by which documents refer to a catalog, vendor, application, ban, exemption or waiver:
 * {@code [a-z0-9][a-z0-9._-]*}, at most 128 characters.
 *
 * @param <T> what it is the id of; it keeps a vendor's id from being taken for an application's
 * @param value the text
 */
public record Id<T>(String value) implements Comparable<Id<T>> {

  /** The longest id, in characters. */
  public static final int MAX_LENGTH = 128;

  private static final CharMatcher FIRST =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));
  private static final CharMatcher ALLOWED = FIRST.or(CharMatcher.anyOf("._-"));

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if the text is not of that form
   */
  public Id {
    requireNonNull(value, "value");
    InvalidValueException.check(
        !value.isEmpty()
            && value.length() <= MAX_LENGTH
            && FIRST.matches(value.charAt(0))
            && ALLOWED.matchesAllOf(value),
        value,
        "an id: lower-case letters, digits, `.`, `_` and `-`, at most 128 characters, the first a"
            + " letter or digit");
  }

  /**
   * {@return the id with the given text}
   *
   * @param <T> what it is the id of
   * @param value the text
   * @throws InvalidValueException if the text is not of an id's form
   */
  public static <T> Id<T> of(String value) {
    return new Id<>(value);
  }

  @Override
  public int compareTo(Id<T> other) {
    return value.compareTo(other.value);
  }

  // Those of a record are made at run time, when first called: that is felt at every start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Id<?> that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
