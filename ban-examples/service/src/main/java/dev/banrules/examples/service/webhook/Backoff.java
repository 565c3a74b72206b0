package dev.banrules.examples.service.webhook;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after failures: twice as long each time, up to a longest time, and up to half of
 * it less by chance, so that what failed together is not tried again together.
 *
 * @param first the time after the first failure
 * @param longest the longest time
 * @param chance decides how much less
 */
record Backoff(Duration first, Duration longest, RandomGenerator chance) {

  /** From here on, doubling a millisecond passes any longest time, and a number of 64 bits. */
  private static final int MOST_DOUBLINGS = 40;

  /** {@return the time to wait after so many failed attempts, from 1} */
  Duration after(int attempts) {
    long doubled = 1L << Math.min(attempts - 1, MOST_DOUBLINGS);
    long millis =
        Math.max(1, first.toMillis()) > longest.toMillis() / doubled
            ? longest.toMillis()
            : first.toMillis() * doubled;
    return Duration.ofMillis(millis - (long) (chance.nextDouble() * millis / 2));
  }
}
