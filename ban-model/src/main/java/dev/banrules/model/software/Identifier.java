package dev.banrules.model.software;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import java.util.Locale;

/**
 * One name of software or of its maker under a scheme, written {@code android:com.tencent.mm}.
 *
 * <p>Two identifiers are equal where their scheme says so: without regard to case under {@code
 * apple}, {@code windows-pfn}, {@code windows-product}, {@code winget}, {@code domain}, {@code
 * sha256} and {@code cpe}, with it under all others (semantics §4).
 */
public final class Identifier implements Comparable<Identifier> {

  private final IdentifierScheme scheme;
  private final String text;

  /** The text, or what the scheme makes of it to compare it: mostly the same. */
  private final String key;

  private final int hash;

  private Identifier(IdentifierScheme scheme, String text) {
    this.scheme = scheme;
    this.text = text;
    this.key = scheme.ignoresCase() ? scheme.name() + lowerCase(text, scheme) : text;
    this.hash = key.hashCode();
  }

  /** The prefix of a CPE name is the scheme; one that stands twice says no more. */
  private static String lowerCase(String text, IdentifierScheme scheme) {
    String value = text.substring(scheme.name().length()).toLowerCase(Locale.ROOT);
    return value.startsWith(":cpe:") && scheme.equals(IdentifierScheme.CPE)
        ? value.substring(":cpe".length())
        : value;
  }

  /**
   * {@return the identifier with the given value under a scheme}
   *
   * @param scheme the scheme
   * @param value the name, without the scheme
   * @throws InvalidValueException if the value is blank or has a control character
   */
  public static Identifier of(IdentifierScheme scheme, String value) {
    return checked(scheme, scheme.name() + ':' + requireNonNull(value, "value"));
  }

  private static Identifier checked(IdentifierScheme scheme, String text) {
    if (!hasValue(scheme, text)) {
      throw new InvalidValueException(
          text,
          "an identifier: after `" + scheme + ":` it needs a value without control characters",
          Suggestion.none());
    }
    return new Identifier(scheme, text);
  }

  private static boolean hasValue(IdentifierScheme scheme, String text) {
    boolean blank = true;
    for (int i = scheme.name().length() + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        return false;
      }
      blank = blank && Character.isWhitespace(c);
    }
    return !blank;
  }

  /**
   * {@return the identifier that a text stands for; the inverse of {@link #toString}}
   *
   * @param text {@code scheme:value}
   * @throws InvalidValueException if there is no colon, no such scheme or no value
   */
  public static Identifier parse(String text) {
    int colon = text.indexOf(':');
    InvalidValueException.check(
        colon > 0, text, "an identifier: write `scheme:value`, as `deb:wechat`");
    return checked(IdentifierScheme.of(text.substring(0, colon)), text);
  }

  /** {@return the scheme} */
  public IdentifierScheme scheme() {
    return scheme;
  }

  /** {@return the name without the scheme, as it was stated} */
  public String value() {
    return text.substring(scheme.name().length() + 1);
  }

  /** {@return scheme and value in the form in which the scheme compares them} */
  public String key() {
    return key;
  }

  @Override
  public int compareTo(Identifier other) {
    return key.compareTo(other.key);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Identifier that && hash == that.hash && key.equals(that.key));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** {@return scheme and value, as they were stated} */
  @Override
  public String toString() {
    return text;
  }
}
