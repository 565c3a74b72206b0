package dev.banrules.model.value;

import static com.google.common.base.Preconditions.checkArgument;

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

  /** Nothing: 0 percent. */
  public static final Percent ZERO = new Percent(0);

  /** All of it: 100 percent. */
  public static final Percent HUNDRED = new Percent(100_000_000);

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if it is below 0 or above 100 percent
   */
  public Percent {
    checkArgument(
        millionths >= 0 && millionths <= 100_000_000,
        "a percentage is from 0 to 100: %s",
        BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros().toPlainString());
  }

  /**
   * {@return the percentage of a decimal number}
   *
   * @param percent a number of percent, such as 24.1
   * @throws IllegalArgumentException if it is out of range or has more than six decimals
   */
  public static Percent of(BigDecimal percent) {
    checkArgument(
        percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
        "a percentage is from 0 to 100: %s",
        percent);
    checkArgument(
        percent.stripTrailingZeros().scale() <= DECIMALS,
        "a percentage has at most 6 decimals: %s",
        percent);
    return new Percent(
        percent.setScale(DECIMALS, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
  }

  /**
   * {@return the percentage that a text such as {@code 24.1} stands for}
   *
   * @param text digits with at most six decimals
   * @throws IllegalArgumentException if it is not such a number
   */
  public static Percent parse(String text) {
    checkArgument(
        text.length() <= 32 && text.matches("[0-9]+(\\.[0-9]+)?"),
        "`%s` is not a percentage such as `50` or `24.1`",
        text);
    return of(new BigDecimal(text));
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
