package dev.banrules.model.software;

import dev.banrules.model.value.InvalidValueException;
import java.util.List;

/**
 * What a catalog gives an application or a vendor to be known by: one identifier, or a pattern for
 * all that stand below a stem (semantics §4).
 *
 * <p>A pattern ends in {@code .*}, which stands for one or more further segments: {@code
 * android:com.kaspersky.*}. Under {@code domain} it begins with {@code *.}, one or more further
 * labels in front.
 */
public final class IdentifierPattern implements Comparable<IdentifierPattern> {

  private final Identifier stem;
  private final boolean pattern;

  private IdentifierPattern(Identifier stem, boolean pattern) {
    this.stem = stem;
    this.pattern = pattern;
  }

  /**
   * {@return what a text stands for; the inverse of {@link #toString}}
   *
   * @param text an identifier, or a pattern
   * @throws InvalidValueException if it is neither, or has a {@code *} elsewhere than a pattern of
   *     its scheme may
   */
  public static IdentifierPattern parse(String text) {
    Identifier whole = Identifier.parse(text);
    String value = whole.value();
    boolean domain = whole.scheme().equals(IdentifierScheme.DOMAIN);
    if (domain ? value.startsWith("*.") : value.endsWith(".*")) {
      String stem = domain ? value.substring(2) : value.substring(0, value.length() - 2);
      InvalidValueException.check(
          !stem.isEmpty() && (stem.indexOf('*') < 0 || whole.scheme().equals(IdentifierScheme.CPE)),
          text,
          domain
              ? "a pattern: one `*`, in front, as `*.example.com`"
              : "a pattern: one `*`, at the end, as `com.example.*`");
      return new IdentifierPattern(Identifier.of(whole.scheme(), stem), true);
    }
    InvalidValueException.check(
        value.indexOf('*') < 0 || whole.scheme().equals(IdentifierScheme.CPE),
        text,
        domain
            ? "an identifier: a pattern has its one `*` in front, as `*.example.com`"
            : "an identifier: a pattern has its one `*` at the end, after a full stop");
    return new IdentifierPattern(whole, false);
  }

  /** {@return the identifier itself, or the stem of the pattern without its {@code *}} */
  public Identifier stem() {
    return stem;
  }

  /** {@return whether this is a pattern, and not one identifier} */
  public boolean isPattern() {
    return pattern;
  }

  /**
   * {@return whether the identifier is this one or, for a pattern, one below its stem}
   *
   * @param identifier an identifier as observed
   */
  public boolean matches(Identifier identifier) {
    if (!pattern) {
      return stem.equals(identifier);
    }
    if (!stem.scheme().equals(identifier.scheme())) {
      return false;
    }
    String stemValue = afterScheme(stem);
    String value = afterScheme(identifier);
    int further = value.length() - stemValue.length() - 1;
    if (further < 1) {
      return false;
    }
    return stem.scheme().equals(IdentifierScheme.DOMAIN)
        ? value.charAt(further) == '.' && value.endsWith(stemValue)
        : value.charAt(stemValue.length()) == '.' && value.startsWith(stemValue);
  }

  private static String afterScheme(Identifier identifier) {
    return identifier.key().substring(identifier.scheme().name().length() + 1);
  }

  /**
   * {@return whether two lists have the same ones in the same order, spelled the same: many schemes
   * ignore case}
   *
   * @param some one list
   * @param others the other
   */
  public static boolean areWrittenAs(List<IdentifierPattern> some, List<IdentifierPattern> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      IdentifierPattern one = some.get(i);
      IdentifierPattern other = others.get(i);
      if (one.pattern != other.pattern || !one.stem.toString().equals(other.stem.toString())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(IdentifierPattern other) {
    int byStem = stem.compareTo(other.stem);
    return byStem != 0 ? byStem : Boolean.compare(pattern, other.pattern);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IdentifierPattern that
        && pattern == that.pattern
        && stem.equals(that.stem);
  }

  @Override
  public int hashCode() {
    return stem.hashCode() * 2 + (pattern ? 1 : 0);
  }

  /** {@return the text as {@link #parse} takes it} */
  @Override
  public String toString() {
    if (!pattern) {
      return stem.toString();
    }
    return stem.scheme().equals(IdentifierScheme.DOMAIN)
        ? stem.scheme().name() + ":*." + stem.value()
        : stem + ".*";
  }
}
