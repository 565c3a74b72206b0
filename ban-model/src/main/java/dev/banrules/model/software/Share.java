package dev.banrules.model.software;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.banrules.model.value.Percent;

/**
 * How much of a vendor a stake is: an exact percentage, a range from a register, or not stated
 * (semantics §5.1).
 *
 * @param min the least that it may be, in percent
 * @param over whether it is surely more than {@code min} ("more than 25 percent")
 * @param max the most that it may be, in percent
 */
public record Share(Percent min, boolean over, Percent max) {

  private static final Share NOT_STATED = new Share(Percent.ZERO, false, Percent.HUNDRED);

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if {@code max} is 0, or not above {@code min} where it must be
   */
  public Share {
    requireNonNull(min, "min");
    requireNonNull(max, "max");
    checkArgument(max.millionths() > 0, "a stake is above 0 percent");
    checkArgument(
        over ? min.compareTo(max) < 0 : min.compareTo(max) <= 0,
        "a range of percentages must not be empty: %s%s to %s",
        over ? "over " : "",
        min,
        max);
  }

  /**
   * {@return the share of exactly that percentage}
   *
   * @param percent above 0
   * @throws IllegalArgumentException if it is 0
   */
  public static Share exactly(Percent percent) {
    return new Share(percent, false, percent);
  }

  /**
   * {@return a share somewhere in a range, both ends included}
   *
   * @param min the least, from 0
   * @param max the most
   * @throws IllegalArgumentException if the range is empty or ends at 0
   */
  public static Share between(Percent min, Percent max) {
    return new Share(min, false, max);
  }

  /**
   * {@return a share of more than one percentage and at most another}
   *
   * @param over what it surely exceeds
   * @param max the most
   * @throws IllegalArgumentException if the range is empty
   */
  public static Share over(Percent over, Percent max) {
    return new Share(over, true, max);
  }

  /** {@return a share of which nothing is known: 0 to 100 percent} */
  public static Share notStated() {
    return NOT_STATED;
  }

  /** {@return whether this is one known percentage} */
  public boolean isExact() {
    return min.equals(max);
  }

  /** {@return whether nothing is known of it} */
  public boolean isNotStated() {
    return equals(NOT_STATED);
  }

  @Override
  public String toString() {
    if (isExact()) {
      return min + "%";
    }
    return isNotStated() ? "an unknown share" : (over ? "over " : "") + min + " to " + max + "%";
  }
}
