package dev.banrules.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact percentage from 0 to 100 with at most six decimals; never binary floating point
 * (semantics §5.1).
 *
 * @param millionths the percentage times one million, 0 to 100,000,000
 */
public record Percent(long millionths) implements Comparable<Percent> {

  private static final int DECIMALS = 6;
  private static final String FROM_0_TO_100 = "a percentage from 0 to 100";

  /** Nothing: 0 percent. */
  public static final Percent ZERO = new Percent(0);

  /** All of it: 100 percent. */
  public static final Percent HUNDRED = new Percent(100_000_000);

  /**
   * Checks the range.
   *
   * @throws InvalidValueException if it is below 0 or above 100 percent
   */
  public Percent {
    if (millionths < 0 || millionths > 100_000_000) {
      throw new InvalidValueException(
          BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros().toPlainString(),
          FROM_0_TO_100,
          Suggestion.none());
    }
  }

  /**
   * {@return the percentage of a decimal number}
   *
   * @param percent a number of percent, such as 24.1
   * @throws InvalidValueException if it is out of range or has more than six decimals
   */
  public static Percent of(BigDecimal percent) {
    return of(percent, percent.toString());
  }

  private static Percent of(BigDecimal percent, String text) {
    InvalidValueException.check(
        percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
        text,
        FROM_0_TO_100);
    InvalidValueException.check(
        percent.stripTrailingZeros().scale() <= DECIMALS,
        text,
        "a percentage with at most 6 decimals");
    return new Percent(
        percent.setScale(DECIMALS, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
  }

  /**
   * {@return the percentage that a text such as {@code 24.1} stands for}
   *
   * @param text digits with at most six decimals
   * @throws InvalidValueException if it is not such a number
   */
  public static Percent parse(String text) {
    InvalidValueException.check(
        text.length() <= 32 && text.matches("[0-9]+(\\.[0-9]+)?"),
        text,
        FROM_0_TO_100 + " in plain digits");
    return of(new BigDecimal(text), text);
  }

  /** {@return the number of percent, without trailing zeros} */
  public BigDecimal toBigDecimal() {
    BigDecimal plain = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
  }

  @Override
  public int compareTo(Percent other) {
    return Long.compare(millionths, other.millionths);
  }

  /** {@return the number of percent as {@link #parse} takes it} */
  @Override
  public String toString() {
    return toBigDecimal().toPlainString();
  }
}
