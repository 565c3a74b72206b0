package dev.banrules.model.ban;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.value.InvalidPartException;
import java.util.Optional;

/**
 * Whom a target means besides the vendor that it names (semantics §5.1).
 *
 * @param subsidiaries the threshold at which the members' stakes bring in a vendor; empty for none
 * @param aggregate whether the stakes of several members are added up
 * @param controlled whether stated control brings in a vendor
 * @param affiliates whether owners of the named vendor, and what they reach, are meant too
 * @param successors whether declared successors are meant too
 */
public record Reach(
    Optional<Threshold> subsidiaries,
    boolean aggregate,
    boolean controlled,
    boolean affiliates,
    boolean successors) {

  private static final Reach SELF = new Reach(Optional.empty(), true, false, false, false);

  /**
   * Checks that affiliates have a measure.
   *
   * @throws IllegalArgumentException if affiliates are meant without subsidiaries or control
   */
  public Reach {
    requireNonNull(subsidiaries, "subsidiaries");
    InvalidPartException.check(
        !affiliates || controlled || subsidiaries.isPresent(),
        "/affiliates",
        "`affiliates` needs `subsidiaries` or `controlled`");
  }

  /** {@return the vendor alone} */
  public static Reach self() {
    return SELF;
  }

  /**
   * {@return the vendor and those of which it holds, directly or through others, enough}
   *
   * @param threshold what is enough
   */
  public static Reach subsidiaries(Threshold threshold) {
    return new Reach(Optional.of(threshold), true, false, false, false);
  }

  /** {@return whether nobody but the named vendor is meant} */
  public boolean isSelf() {
    return subsidiaries.isEmpty() && !controlled && !successors;
  }

  /** {@return the same without successors} */
  public Reach withoutSuccessors() {
    return new Reach(subsidiaries, aggregate, controlled, affiliates, false);
  }
}
