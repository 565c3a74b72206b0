package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Threads that ask while the catalogs are swapped to and fro, and what they were answered. */
final class SwapRun {

  private static final int ASKERS = 4;
  private static final int SWAPS = 15;

  private final Reloadable reloadable;
  private final Case old;
  private final Case swapped;
  private final Set<Verdict> verdicts = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean done = new AtomicBoolean();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Verdict last;

  SwapRun(Reloadable reloadable, Case old, Case swapped) {
    this.reloadable = reloadable;
    this.old = old;
    this.swapped = swapped;
    load(old);
    run();
    load(swapped);
    this.last = ask();
  }

  /** The different answers. */
  ImmutableSet<Verdict> verdicts() {
    return ImmutableSet.copyOf(verdicts);
  }

  /** The answer once the new catalogs are loaded and nothing is swapped any more. */
  Verdict last() {
    return last;
  }

  private void load(Case which) {
    reloadable.load(which.catalogs(), which.waivers());
  }

  private Verdict ask() {
    return reloadable.audit(old.device(), old.at(), old.options());
  }

  private void run() {
    CountDownLatch asking = new CountDownLatch(ASKERS);
    Thread[] askers = new Thread[ASKERS];
    for (int i = 0; i < ASKERS; i++) {
      askers[i] = new Thread(() -> askUntilDone(asking), "asker-" + i);
      askers[i].start();
    }
    try {
      asking.await();
      for (int i = 0; i < SWAPS; i++) {
        load(i % 2 == 0 ? swapped : old);
      }
      done.set(true);
      for (Thread asker : askers) {
        asker.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the catalogs were swapped", e);
    } finally {
      done.set(true);
    }
    Throwable failed = failure.get();
    if (failed != null) {
      throw new AssertionError("law 10 (reload): an audit failed during a swap", failed);
    }
  }

  private void askUntilDone(CountDownLatch asking) {
    try {
      verdicts.add(ask());
      asking.countDown();
      while (!done.get()) {
        verdicts.add(ask());
      }
    } catch (RuntimeException | Error e) {
      failure.set(e);
      asking.countDown();
    }
  }
}
