package dev.banrules.examples.service.limit;

import dev.banrules.examples.service.problem.ApiException;
import dev.banrules.examples.service.problem.ProblemKind;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Lets only so many questions be answered at once, each in the order in which it came. */
@Component
public final class Turns {

  private static final long SECONDS_TO_WAIT = 5;

  private final Semaphore free;
  private final LimitProperties limits;

  Turns(LimitProperties limits) {
    this.limits = limits;
    this.free = new Semaphore(limits.concurrent(), true);
  }

  /** A turn that was taken; it ends when it is closed. */
  public final class Turn implements AutoCloseable {

    private final Deadline deadline = Deadline.in(limits.answer());

    private Turn() {}

    /** {@return until when answers may take} */
    public Deadline deadline() {
      return deadline;
    }

    @Override
    public void close() {
      free.release();
    }
  }

  /** Takes a turn, and waits a short time for it. */
  public Turn take() {
    try {
      if (free.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
        return new Turn();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new ApiException(
        ProblemKind.BUSY,
        limits.concurrent()
            + " questions are being answered (service.limits.concurrent): try again");
  }
}
