package dev.banrules.rules.fleet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Results in the order of their sources, a bounded number of them under way at a time. */
final class OrderedWork<T, R> implements Iterator<R>, AutoCloseable {

  private final Iterator<T> sources;
  private final Work<T, R> work;
  private final int window;
  private final @Nullable ExecutorService workers;
  private final Deque<Future<R>> underWay = new ArrayDeque<>();
  private long position;
  private boolean closed;

  OrderedWork(Iterator<T> sources, Work<T, R> work, int threads, int window) {
    this.sources = sources;
    this.work = work;
    this.window = window;
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
    if (!underWay.isEmpty() || sources.hasNext()) {
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
    while (underWay.size() < window && sources.hasNext()) {
      long own = position++;
      T source = sources.next();
      underWay.add(workers.submit(() -> work.on(own, source)));
    }
    return resultOf(underWay.remove());
  }

  private R resultOf(Future<R> future) {
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
