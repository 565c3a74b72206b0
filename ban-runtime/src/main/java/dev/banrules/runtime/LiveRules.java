package dev.banrules.runtime;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.rules.BanRules;
import dev.banrules.runtime.RulesStatus.Failure;
import dev.banrules.runtime.RulesStatus.State;
import dev.banrules.runtime.source.CatalogSource;
import dev.banrules.runtime.source.SourceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Rules that a source keeps up to date. A refresh fetches the catalogs, reads them strictly,
 * compiles them and swaps what questions are answered by, in one step; whatever fails leaves the
 * last good rules in place and shows in {@link #status}. Safe for any number of threads.
 *
 * <p>It makes no thread of its own: it refreshes in the threads that call {@link #refresh}, and in
 * those of the scheduler that it was given, until it is closed.
 */
public final class LiveRules implements AutoCloseable {

  private final RulesLoader loader;
  private final Clock clock;
  private final WhenStale whenStale;
  private final ImmutableList<RulesListener> listeners;

  /** Held by the one who refreshes. */
  private final ReentrantLock refreshing = new ReentrantLock();

  private volatile Standing standing;
  private volatile @Nullable Future<?> schedule;
  private volatile boolean closed;

  /** Loads the first rules. */
  LiveRules(LiveRulesBuilder builder) {
    this.loader = builder.loader();
    this.clock = builder.clock();
    this.whenStale = builder.whenStale();
    this.listeners = builder.listeners();
    this.standing = first();
  }

  /**
   * {@return a builder}
   *
   * @param source where the catalogs come from
   * @param clock tells when rules expire
   */
  public static LiveRulesBuilder builder(CatalogSource source, Clock clock) {
    return new LiveRulesBuilder(source, clock);
  }

  private Standing first() {
    try {
      RulesLoader.Result result = loader.load(null, clock);
      return Standing.first(result.rules(), result.warnings().orElse(ImmutableList.of()));
    } catch (SourceException | RuntimeException e) {
      throw new RulesUnavailableException("there are no rules to begin with: " + reason(e), e);
    }
  }

  void follow(Future<?> scheduled) {
    schedule = scheduled;
  }

  /**
   * {@return the rules of this moment}
   *
   * @throws StaleRulesException if they have expired, and the caller chose to refuse then
   */
  public BanRules rules() {
    return current().rules();
  }

  /**
   * {@return the rules of this moment, with a warning where they have expired}
   *
   * @throws StaleRulesException if they have expired, and the caller chose to refuse then
   */
  public CurrentRules current() {
    LoadedRules loaded = standing.rules();
    if (!loaded.isStaleAt(clock.instant())) {
      return CurrentRules.of(loaded.rules());
    }
    String warning = expired(loaded);
    if (whenStale == WhenStale.REFUSE) {
      throw new StaleRulesException(warning + "; no question is answered by them");
    }
    return new CurrentRules(loaded.rules(), Optional.of(warning));
  }

  private static String expired(LoadedRules loaded) {
    return "the rules have expired on " + loaded.expires().orElseThrow();
  }

  /** {@return how the rules stand; it never waits for a refresh} */
  public RulesStatus status() {
    Standing now = standing;
    Instant instant = clock.instant();
    LoadedRules loaded = now.rules();
    boolean stale = loaded.isStaleAt(instant);
    ImmutableList.Builder<String> warnings = ImmutableList.builder();
    if (stale) {
      warnings.add(expired(loaded));
    }
    return new RulesStatus(
        stale ? State.STALE : State.CURRENT,
        instant,
        loaded.since(),
        loaded.confirmed(),
        loaded.rules().catalogs().catalogs().stream()
            .map(CatalogReference::to)
            .collect(toImmutableList()),
        loaded.expires(),
        now.lastFailure(),
        now.refreshes(),
        now.changes(),
        now.failures(),
        now.failuresInARow(),
        warnings.addAll(now.warnings()).addAll(now.listenerFailures()).build());
  }

  /**
   * Asks the source for its catalogs now, in this thread, after any refresh that is under way.
   *
   * @return whether the source gave catalogs that can be used; if not, {@link #status} says why
   * @throws IllegalStateException if this is closed
   */
  public boolean refresh() {
    refreshing.lock();
    try {
      checkState(!closed, "these rules are closed: they answer, but are not refreshed any more");
      return refreshHere();
    } finally {
      refreshing.unlock();
    }
  }

  /** What the scheduler runs; it throws nothing, for that would end the schedule in silence. */
  void refreshUnlessClosed() {
    refreshing.lock();
    try {
      if (!closed) {
        refreshHere();
      }
    } finally {
      refreshing.unlock();
    }
  }

  private boolean refreshHere() {
    LoadedRules last = standing.rules();
    RulesLoader.Result result;
    try {
      result = loader.load(last, clock);
    } catch (SourceException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      standing = standing.failed(new Failure(clock.instant(), reason(e)));
      return false;
    }
    if (result.warnings().isEmpty()) {
      standing = standing.confirmed(result.rules());
      return true;
    }
    standing = standing.changed(result.rules(), result.warnings().get());
    tell(last.rules().catalogs(), result.rules());
    return true;
  }

  private void tell(CatalogSet before, LoadedRules now) {
    if (listeners.isEmpty()) {
      return;
    }
    CatalogSet after = now.rules().catalogs();
    RulesChange change =
        new RulesChange(now.since(), before, after, CatalogDifference.between(before, after));
    ImmutableList.Builder<String> failures = ImmutableList.builder();
    for (RulesListener listener : listeners) {
      try {
        listener.changed(change);
      } catch (RuntimeException e) {
        failures.add("a listener failed: " + reason(e));
      }
    }
    standing = standing.told(failures.build());
  }

  /** An exception without a message still has a name. */
  private static String reason(Throwable failure) {
    boolean ours =
        failure instanceof SourceException || failure instanceof InvalidDocumentException;
    return ours ? String.valueOf(failure.getMessage()) : failure.toString();
  }

  /**
   * Ends refreshing: the schedule is given up, and a refresh that is under way is interrupted and
   * waited for. The last rules still answer. Scheduler and HTTP client belong to the caller and
   * stay open.
   */
  @Override
  public void close() {
    closed = true;
    Future<?> scheduled = schedule;
    if (scheduled != null) {
      scheduled.cancel(true);
    }
    refreshing.lock();
    try {
      schedule = null;
    } finally {
      refreshing.unlock();
    }
  }
}
