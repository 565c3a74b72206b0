package dev.banrules.model.value;

/**
 * Kleene's strong three-valued truth, ordered {@code NO < UNKNOWN < YES} (semantics §1).
 *
 * <p>What a device does not state is {@link #UNKNOWN}, never {@link #NO}.
 */
public enum Truth {
  /** Surely not. */
  NO,
  /** A fact is missing that would decide. */
  UNKNOWN,
  /** Surely so. */
  YES;

  /**
   * {@return {@link #YES} or {@link #NO}}
   *
   * @param value what is known
   */
  public static Truth of(boolean value) {
    return value ? YES : NO;
  }

  /**
   * {@return the minimum of the two}
   *
   * @param other the other operand
   */
  public Truth and(Truth other) {
    return ordinal() <= other.ordinal() ? this : other;
  }

  /**
   * {@return the maximum of the two}
   *
   * @param other the other operand
   */
  public Truth or(Truth other) {
    return ordinal() >= other.ordinal() ? this : other;
  }

  /** {@return yes for no, no for yes, unknown for unknown} */
  public Truth not() {
    return this == YES ? NO : this == NO ? YES : UNKNOWN;
  }
}
