package dev.banrules.runtime.log;

import static java.util.Objects.requireNonNull;

/**
 * An answer that was handed to the log.
 *
 * @param <A> its type
 * @param id what the log calls it
 * @param answer the answer
 * @param queued whether the log took it; false where the queue was full, so that it is lost
 */
public record Logged<A>(String id, A answer, boolean queued) {

  /** Checks that nothing is null. */
  public Logged {
    requireNonNull(id, "id");
    requireNonNull(answer, "answer");
  }
}
