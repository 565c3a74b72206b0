package dev.banrules.runtime.log;

import static java.util.Objects.requireNonNull;

/**
 * An answer that was evaluated again.
 *
 * @param place its line
 * @param id what the log calls it
 * @param outcome what came of it
 * @param detail what differs, or why it can't be evaluated; empty where it is equal
 * @param sameCatalogs whether it was given by the catalogs that it was evaluated by again
 */
public record Replayed(
    LogPlace place, String id, Outcome outcome, String detail, boolean sameCatalogs) {

  /** What came of evaluating again. */
  public enum Outcome {
    /** The answer is the same, byte for byte. */
    EQUAL,
    /** Another answer. */
    DIFFERENT,
    /** The log has not what it takes. */
    NOT_EVALUATED
  }

  /** Checks that nothing is null. */
  public Replayed {
    requireNonNull(place, "place");
    requireNonNull(id, "id");
    requireNonNull(outcome, "outcome");
    requireNonNull(detail, "detail");
  }
}
