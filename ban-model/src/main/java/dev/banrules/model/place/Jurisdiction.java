package dev.banrules.model.place;

import dev.banrules.model.value.InvalidValueException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place with a government of its own, a body of such a government, or an organisation that makes
 * rules for its own devices, by its code (semantics §3).
 *
 * <p>{@code CA} is a country, {@code CA-ON} a subdivision of it with a government of its own,
 * {@code CA/commons} a body of the government of {@code CA}, {@code EU} a supranational place whose
 * members a catalog lists, and {@code x-acme} an organisation.
 */
public final class Jurisdiction implements Comparable<Jurisdiction> {

  private static final Pattern BODIES = Pattern.compile("(/[a-z0-9-]+)*");
  private static final Pattern COUNTRY =
      Pattern.compile("([A-Z]{2})(-[A-Z0-9]{1,3}(-[A-Za-z0-9]+)*)?");
  private static final Pattern SUPRANATIONAL = Pattern.compile("EU|[A-Z][A-Z0-9]{2,15}");
  private static final Pattern ORGANISATION = Pattern.compile("x-[a-z0-9-]+");
  private static final int MAX_LENGTH = 256;

  private final String code;
  private final String place;
  private final boolean country;

  private Jurisdiction(String code) {
    InvalidValueException.check(
        code.length() <= MAX_LENGTH, code, "a jurisdiction code of at most 256 characters");
    int slash = code.indexOf('/');
    this.code = code;
    this.place = slash < 0 ? code : code.substring(0, slash);
    String bodies = slash < 0 ? "" : code.substring(slash);
    InvalidValueException.check(
        BODIES.matcher(bodies).matches(),
        code,
        "a jurisdiction code: what follows `/` is lower-case letters, digits and `-`");
    if (SUPRANATIONAL.matcher(place).matches() || ORGANISATION.matcher(place).matches()) {
      this.country = false;
      return;
    }
    var matcher = COUNTRY.matcher(place);
    InvalidValueException.check(
        matcher.matches(),
        code,
        "a jurisdiction code such as `CA`, `US-TX`, `CA/commons`, `EU` or `x-acme`");
    Country.of(matcher.group(1));
    this.country = true;
  }

  /**
   * {@return the jurisdiction with the given code; the inverse of {@link #toString}}
   *
   * @param code {@code COUNTRY(-SUBDIVISION)*(/body)*}, a supranational code with bodies, or {@code
   *     x-NAME(/body)*}
   * @throws InvalidValueException if it is of another form or its country is not an ISO 3166-1
   *     alpha-2 code
   */
  public static Jurisdiction of(String code) {
    return new Jurisdiction(code);
  }

  /** {@return the code} */
  public String code() {
    return code;
  }

  /** {@return this without its bodies: what stands before the first {@code /}} */
  public Jurisdiction place() {
    return isBody() ? of(place) : this;
  }

  /** {@return whether this is a body of some government, that is, whether its code has a slash} */
  public boolean isBody() {
    return place.length() < code.length();
  }

  /** {@return the country that this is, is below, or is a body of; empty for all others} */
  public Optional<Country> country() {
    return country ? Optional.of(Country.of(code.substring(0, 2))) : Optional.empty();
  }

  /**
   * {@return the part of a country, at the level of ISO 3166-2, that this is, lies in, or is a body
   * of; empty for countries and for what is not in one}
   */
  public Optional<Jurisdiction> subdivision() {
    if (!country || place.length() == 2) {
      return Optional.empty();
    }
    int end = place.indexOf('-', 3);
    return Optional.of(of(end < 0 ? place : place.substring(0, end)));
  }

  /** {@return whether this is an organisation, {@code x-NAME}, or a body of one} */
  public boolean isOrganisation() {
    return code.startsWith("x-");
  }

  /**
   * {@return whether this is a body of the other, at any depth, and not the other itself}
   *
   * @param other the government that this may be a part of
   */
  public boolean isBodyOf(Jurisdiction other) {
    return isBelow(other.code, '/');
  }

  /**
   * {@return whether this place is a subdivision of the other, at any depth, and not the other
   * itself}
   *
   * @param other the place that may contain this one; neither may be a body
   */
  public boolean isSubdivisionOf(Jurisdiction other) {
    return country && other.country && isBelow(other.code, '-');
  }

  private boolean isBelow(String above, char separator) {
    return code.length() > above.length()
        && code.charAt(above.length()) == separator
        && code.startsWith(above);
  }

  @Override
  public int compareTo(Jurisdiction other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Jurisdiction that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
