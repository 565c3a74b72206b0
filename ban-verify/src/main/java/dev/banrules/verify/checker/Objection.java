package dev.banrules.verify.checker;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something in a verdict that does not hold.
 *
 * @param finding the position of the finding, or empty for the verdict as a whole
 * @param step the position of the step in the finding's evidence, or empty for the finding itself
 * @param reason what does not hold
 */
public record Objection(Optional<Integer> finding, Optional<Integer> step, String reason) {

  /** Checks that nothing is null. */
  public Objection {
    requireNonNull(finding, "finding");
    requireNonNull(step, "step");
    requireNonNull(reason, "reason");
  }

  static Objection toVerdict(String reason) {
    return new Objection(Optional.empty(), Optional.empty(), reason);
  }

  static Objection toFinding(int finding, String reason) {
    return new Objection(Optional.of(finding), Optional.empty(), reason);
  }

  static Objection toStep(int finding, int step, String reason) {
    return new Objection(Optional.of(finding), Optional.of(step), reason);
  }

  /** {@return the place, as in a verdict document, and the reason} */
  @Override
  public String toString() {
    return finding.map(f -> "findings[" + f + "]").orElse("verdict")
        + step.map(s -> ".evidence[" + s + "]").orElse("")
        + ": "
        + reason;
  }
}
