package dev.banrules.rules.fleet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Results in the order of their sources, a bounded number of them under way at a time. Threads are
 * given several sources at once, since handing over costs as much as the audit of a device.
 */
final class OrderedWork<T, R> implements Iterator<R>, AutoCloseable {

  /** Enough batches for each thread that none waits while another has a slow one. */
  private static final int BATCHES_PER_THREAD = 8;

  private final Iterator<T> sources;
  private final Work<T, R> work;
  private final int batch;
  private final int window;
  private final @Nullable ExecutorService workers;
  private final Deque<Future<List<R>>> underWay = new ArrayDeque<>();
  private final Deque<R> done = new ArrayDeque<>();
  private int inWindow;
  private long position;
  private volatile boolean closed;

  OrderedWork(Iterator<T> sources, Work<T, R> work, int threads, int window) {
    this.sources = sources;
    this.work = work;
    this.window = window;
    this.batch = Math.max(1, window / (threads * BATCHES_PER_THREAD));
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
    if (inWindow > 0 || sources.hasNext()) {
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
    fillWindow(workers);
    if (done.isEmpty()) {
      done.addAll(resultsOf(underWay.remove()));
    }
    inWindow--;
    return done.remove();
  }

  private void fillWindow(ExecutorService workers) {
    while (inWindow + batch <= window && sources.hasNext()) {
      long first = position;
      List<T> own = new ArrayList<>(batch);
      while (own.size() < batch && sources.hasNext()) {
        own.add(sources.next());
      }
      position += own.size();
      inWindow += own.size();
      underWay.add(workers.submit(() -> workOn(own, first)));
    }
  }

  private List<R> workOn(List<T> own, long first) {
    List<R> results = new ArrayList<>(own.size());
    for (int i = 0; i < own.size() && !closed; i++) {
      results.add(work.on(first + i, own.get(i)));
    }
    return results;
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
  }

  /** What is done with one source; it throws nothing but errors. */
  interface Work<T, R> {
    R on(long position, T source);
  }
}
