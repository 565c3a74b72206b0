package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Threads that start together and ask the same questions of one auditor, each in its own order. */
final class WarmRun {

  private static final int ASKERS = 8;

  private final Reloadable auditor;
  private final ImmutableList<Case> questions;
  private final ImmutableList<Verdict> expected;
  private final CyclicBarrier start = new CyclicBarrier(ASKERS);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  WarmRun(Reloadable auditor, ImmutableList<Case> questions, ImmutableList<Verdict> expected) {
    this.auditor = auditor;
    this.questions = questions;
    this.expected = expected;
  }

  void run() {
    Thread[] askers = new Thread[ASKERS];
    for (int i = 0; i < ASKERS; i++) {
      List<Integer> order = order(i);
      askers[i] = new Thread(() -> askAll(order), "asker-" + i);
      askers[i].start();
    }
    try {
      for (Thread asker : askers) {
        asker.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while questions were asked", e);
    }
    Throwable failed = failure.get();
    if (failed instanceof AssertionError broken) {
      throw broken;
    }
    if (failed != null) {
      throw new AssertionError("law of the warm auditor: an audit failed", failed);
    }
  }

  /** Two ask in the order given, as most threads meet in the same question then. */
  private List<Integer> order(int asker) {
    List<Integer> order =
        IntStream.range(0, questions.size())
            .boxed()
            .collect(Collectors.toCollection(ArrayList::new));
    if (asker > 1) {
      Collections.shuffle(order, new Random(asker));
    }
    return order;
  }

  private void askAll(List<Integer> order) {
    try {
      start.await();
      for (int i : order) {
        Case question = questions.get(i);
        Verdict verdict = auditor.audit(question.device(), question.at(), question.options());
        Broken.unless(
            verdict.equals(expected.get(i)),
            "law of the warm auditor",
            "question %s is answered otherwise than by a fresh one:\n  %s\n  fresh: %s",
            i,
            verdict,
            expected.get(i));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (BrokenBarrierException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }
}
