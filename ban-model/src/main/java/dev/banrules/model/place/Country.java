package dev.banrules.model.place;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A country, by its ISO 3166-1 alpha-2 code.
 *
 * @param code two capital letters, such as {@code CA}
 */
public record Country(String code) implements Comparable<Country> {

  private static final String CODE = "an ISO 3166-1 alpha-2 country code";

  /** The officially assigned codes of ISO 3166-1 alpha-2. */
  private static final ImmutableSet<String> ASSIGNED =
      ImmutableSet.copyOf(
          Splitter.on(' ')
              .split(
                  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE"
                      + " BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD"
                      + " CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM"
                      + " DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF"
                      + " GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU"
                      + " ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN"
                      + " KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME"
                      + " MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA"
                      + " NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM"
                      + " PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI"
                      + " SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK"
                      + " TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI"
                      + " VN VU WF WS YE YT ZA ZM ZW"));

  /**
   * Checks that the code is assigned.
   *
   * @throws InvalidValueException if ISO 3166-1 does not assign it
   */
  public Country {
    requireNonNull(code, "code");
    if (!ASSIGNED.contains(code)) {
      throw code.equals("UK")
          ? new InvalidValueException(code, CODE, Suggestion.of("GB"))
          : new InvalidValueException(code, CODE + " such as `CA`", Suggestion.none());
    }
  }

  /**
   * {@return the country with the given code}
   *
   * @param code two capital letters
   * @throws InvalidValueException if ISO 3166-1 does not assign it
   */
  public static Country of(String code) {
    return new Country(code);
  }

  /** {@return all assigned codes} */
  public static ImmutableSet<String> codes() {
    return ASSIGNED;
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  // Those of a record are made at run time, when first called: that is felt at every start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Country that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
