package dev.banrules.mdm.control;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What becomes of a line of a block list in a format.
 *
 * @param written whether the document has it, at least in part
 * @param reason why it is not, or not wholly, expressed; empty where it is
 */
public record Placement(boolean written, Optional<Reason> reason) {

  private static final Placement WRITTEN = new Placement(true, Optional.empty());

  /**
   * Checks that what is not written has a reason.
   *
   * @throws IllegalArgumentException if it has none
   */
  public Placement {
    requireNonNull(reason, "reason");
    checkArgument(written || reason.isPresent(), "a line that is not written needs a reason");
  }

  /** {@return the line is expressed} */
  public static Placement whole() {
    return WRITTEN;
  }

  /**
   * {@return a part of the line is expressed; it counts as reported}
   *
   * @param reason why not all of it is
   */
  public static Placement inPart(Reason reason) {
    return new Placement(true, Optional.of(reason));
  }

  /**
   * {@return the line is not expressed}
   *
   * @param reason why
   */
  public static Placement none(Reason reason) {
    return new Placement(false, Optional.of(reason));
  }

  /**
   * {@return the line is expressed where a condition holds}
   *
   * @param condition the condition
   * @param otherwise why it is not expressed where it doesn't hold
   */
  public static Placement wholeIf(boolean condition, Reason otherwise) {
    return condition ? whole() : none(otherwise);
  }
}
