package dev.banrules.rules.fleet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Results in the order of their sources, a bounded number of them under way at a time. They are
 * worked out several at once, since handing one over can cost more than working it out.
 */
final class OrderedWork<T, R> implements Iterator<R>, AutoCloseable {

  /** How many results are handed over at once. */
  private static final int BATCH = 16;

  /** Enough under way to keep a thread busy while the order waits for a slow one. */
  private static final int BATCHES_PER_THREAD = 4;

  private final Iterator<T> sources;
  private final Work<T, R> work;
  private final int window;
  private final @Nullable ExecutorService workers;
  private final Deque<Future<List<R>>> underWay = new ArrayDeque<>();
  private Iterator<R> ready = Collections.emptyIterator();
  private long position;
  private boolean closed;

  OrderedWork(Iterator<T> sources, Work<T, R> work, int threads) {
    this.sources = sources;
    this.work = work;
    this.window = threads * BATCHES_PER_THREAD;
    this.workers =
        threads == 1
            ? null
            : Executors.newFixedThreadPool(
                threads,
                task -> {
                  Thread thread = new Thread(task, "ban-fleet");
                  thread.setDaemon(true);
                  return thread;
                });
  }

  @Override
  public boolean hasNext() {
    if (closed) {
      return false;
    }
    if (ready.hasNext() || !underWay.isEmpty() || sources.hasNext()) {
      return true;
    }
    close();
    return false;
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (workers == null) {
      return work.on(position++, sources.next());
    }
    if (!ready.hasNext()) {
      while (underWay.size() < window && sources.hasNext()) {
        underWay.add(workers.submit(nextBatch()));
      }
      ready = resultsOf(underWay.remove()).iterator();
    }
    return ready.next();
  }

  private Callable<List<R>> nextBatch() {
    long first = position;
    List<T> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH && sources.hasNext()) {
      batch.add(sources.next());
    }
    position += batch.size();
    return () -> {
      List<R> results = new ArrayList<>(batch.size());
      for (T source : batch) {
        results.add(work.on(first + results.size(), source));
      }
      return results;
    };
  }

  private List<R> resultsOf(Future<List<R>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new CancellationException("the audit of the fleet was interrupted");
    } catch (ExecutionException e) {
      close();
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    closed = true;
    if (workers != null) {
      workers.shutdownNow();
    }
    underWay.clear();
  }

  /** What is done with one source; it throws nothing but errors. */
  interface Work<T, R> {
    R on(long position, T source);
  }
}
