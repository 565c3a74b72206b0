package dev.banrules.benchmarks.growth;

import com.sun.management.ThreadMXBean;
import dev.banrules.benchmarks.growth.Input.Work;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a work costs the thread that does it.
 *
 * @param seconds processor time
 * @param bytes what it allocated: the same in each run, but for what is remembered
 */
record Cost(double seconds, long bytes) {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e9;

  /** Read by nobody; but for it, the compiler could leave out work whose result nobody wants. */
  @SuppressWarnings("unused")
  private static volatile @Nullable Object last;

  /** The least cost of some runs, each of work made anew. */
  static Cost least(Supplier<Work> work, int runs) throws Exception {
    Cost least = of(work.get());
    for (int i = 1; i < runs; i++) {
      Cost cost = of(work.get());
      least = new Cost(Math.min(least.seconds, cost.seconds), Math.min(least.bytes, cost.bytes));
    }
    return least;
  }

  private static Cost of(Work work) throws Exception {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();
    Object result = work.run();
    long nanoseconds = THREADS.getCurrentThreadCpuTime() - start;
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    last = result;
    return new Cost(nanoseconds / NANOS, allocated);
  }
}
