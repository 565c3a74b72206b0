package dev.banrules.examples.service.limit;

import java.time.Duration;

/** Until when something may take. */
public final class Deadline {

  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  /** {@return the instant after a time from now} */
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** {@return whether it has passed} */
  public boolean isOver() {
    return System.nanoTime() - end > 0;
  }
}
