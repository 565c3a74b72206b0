package dev.banrules.rules.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class OrderedWorkTest {

  /** Counts what is taken from it. */
  private static final class Counting implements Iterator<Integer> {
    private final int size;
    private final AtomicInteger taken = new AtomicInteger();

    Counting(int size) {
      this.size = size;
    }

    @Override
    public boolean hasNext() {
      return taken.get() < size;
    }

    @Override
    public Integer next() {
      return taken.getAndIncrement();
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 20", "2, 2", "2, 20", "8, 20", "2, 48", "3, 1000", "2, 100000"})
  void resultsComeInTheOrderOfTheirSources(int threads, int window) {
    OrderedWork<Integer, String> work =
        new OrderedWork<>(
            IntStream.range(0, 500).iterator(),
            (position, source) -> position + "=" + source,
            threads,
            window);

    assertThat(ImmutableList.copyOf(work))
        .isEqualTo(IntStream.range(0, 500).mapToObj(i -> i + "=" + i).toList());
    assertThat(work.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(work::next);
  }

  @Test
  void laterWorkIsDoneWhileTheFirstTakesItsTime() throws InterruptedException {
    CountDownLatch others = new CountDownLatch(9);
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            IntStream.range(0, 10).iterator(),
            (position, source) -> {
              if (source == 0) {
                await(others);
              } else {
                others.countDown();
              }
              return source;
            },
            2,
            10)) {
      assertThat(ImmutableList.copyOf(work)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }
    assertThat(others.await(0, TimeUnit.SECONDS)).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void noMoreIsTakenThanTheWindowHolds() {
    Counting sources = new Counting(100);
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(sources, (position, source) -> source, 2, 5)) {
      assertThat(sources.taken).hasValue(0);
      assertThat(work.next()).isZero();
      assertThat(sources.taken).hasValue(5);
      assertThat(work.next()).isEqualTo(1);
      assertThat(sources.taken).hasValue(6);
    }
  }

  @Test
  void noMoreIsTakenThanTheWindowHoldsWhereThreadsAreGivenSeveralAtOnce() {
    Counting sources = new Counting(1_000);
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(sources, (position, source) -> source, 2, 64)) {
      for (int i = 0; i < 1_000; i++) {
        assertThat(work.next()).isEqualTo(i);
        assertThat(sources.taken).hasValueBetween(Math.min(1_000, i + 61), i + 64);
      }
      assertThat(work.hasNext()).isFalse();
    }
  }

  @Test
  void whatAThreadHoldsIsNotBegunAfterClosing() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    AtomicReference<Thread> busy = new AtomicReference<>();
    Queue<Integer> worked = new ConcurrentLinkedQueue<>();
    OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            IntStream.range(0, 64).iterator(),
            (position, source) -> {
              worked.add(source);
              if (source == 4) { // the first of the second four
                busy.set(Thread.currentThread());
                begun.countDown();
                Uninterruptibles.awaitUninterruptibly(closed);
              }
              return source;
            },
            2,
            64);
    assertThat(work.next()).isZero();
    begun.await();

    work.close();
    closed.countDown();

    busy.get().join();
    assertThat(worked).contains(4).doesNotContain(5, 6, 7);
  }

  @Test
  void oneThreadTakesOneSourceAtATime() {
    Counting sources = new Counting(100);
    OrderedWork<Integer, Integer> work =
        new OrderedWork<>(sources, (position, source) -> source, 1, 5);

    work.next();
    work.next();

    assertThat(sources.taken).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void nothingComesAfterItIsClosed(int threads) {
    Counting sources = new Counting(100);
    OrderedWork<Integer, Integer> work =
        new OrderedWork<>(sources, (position, source) -> source, threads, 4);
    work.next();
    int taken = sources.taken.get();

    work.close();

    assertThat(work.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(work::next);
    assertThat(sources.taken).hasValue(taken);
  }

  @Test
  void closingInterruptsWhatIsUnderWay() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            List.of(0, 1).iterator(),
            (position, source) -> {
              if (source == 1) {
                begun.countDown();
                try {
                  new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                  interrupted.countDown();
                }
              }
              return source;
            },
            2,
            2);
    work.next();
    begun.await();

    work.close();

    assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anInterruptedReaderCancels() {
    OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            List.of(0).iterator(),
            (position, source) -> {
              await(new CountDownLatch(1));
              return source;
            },
            2,
            2);

    Thread.currentThread().interrupt();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(work::next)
        .withMessage("the audit of the fleet was interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(work.hasNext()).isFalse();
  }

  @Test
  void anErrorOfTheWorkIsNotSwallowed() {
    OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            List.of(0, 1).iterator(),
            (position, source) -> {
              throw new StackOverflowError("deep");
            },
            2,
            2);

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(work::next)
        .withCauseInstanceOf(StackOverflowError.class);
    assertThat(work.hasNext()).isFalse();
  }

  @Test
  void itsThreadsKeepNoProgramAlive() {
    try (OrderedWork<Integer, Boolean> work =
        new OrderedWork<>(
            List.of(0).iterator(),
            (position, source) ->
                Thread.currentThread().isDaemon()
                    && Thread.currentThread().getName().equals("ban-fleet"),
            2,
            2)) {
      assertThat(work.next()).isTrue();
    }
  }

  @Test
  void itsThreadsEndWithTheLastResult() throws InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    OrderedWork<Integer, Boolean> work =
        new OrderedWork<>(
            IntStream.range(0, 100).iterator(),
            (position, source) -> threads.add(Thread.currentThread()),
            2,
            10);

    assertThat(ImmutableList.copyOf(work)).hasSize(100);

    for (Thread thread : threads) {
      thread.join(20_000);
      assertThat(thread.isAlive()).isFalse();
    }
  }
}
