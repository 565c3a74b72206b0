package dev.banrules.model.ban;

import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Suggestion;

/**
 * How much of a vendor its owners must hold for it to be reached, written {@code >50} or {@code
 * >=20} (semantics §5.1).
 *
 * @param inclusive whether exactly that percentage is enough
 * @param percent above 0 and at most 100 percent
 */
public record Threshold(boolean inclusive, Percent percent) {

  /**
   * Checks the range.
   *
   * @throws InvalidValueException if the percentage is 0
   */
  public Threshold {
    if (percent.millionths() == 0) {
      throw new InvalidValueException(
          percent.toString(), "a threshold above 0 percent", Suggestion.none());
    }
  }

  /**
   * {@return the threshold of at least a percentage}
   *
   * @param percent above 0
   * @throws InvalidValueException if the percentage is 0
   */
  public static Threshold atLeast(Percent percent) {
    return new Threshold(true, percent);
  }

  /**
   * {@return the threshold that a text stands for; the inverse of {@link #toString}}
   *
   * @param text {@code >} or {@code >=} and a percentage with at most six decimals
   * @throws InvalidValueException if it is of another form or out of range
   */
  public static Threshold parse(String text) {
    InvalidValueException.check(text.startsWith(">"), text, "a threshold: write `>50` or `>=20`");
    boolean inclusive = text.startsWith(">=");
    return new Threshold(inclusive, Percent.parse(text.substring(inclusive ? 2 : 1)));
  }

  @Override
  public String toString() {
    return (inclusive ? ">=" : ">") + percent;
  }
}
