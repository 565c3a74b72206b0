package dev.banrules.runtime;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.runtime.source.CatalogSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sets up {@link LiveRules}. */
public final class LiveRulesBuilder {

  private final CatalogSource source;
  private final Clock clock;
  private final ImmutableList.Builder<RulesListener> listeners = ImmutableList.builder();
  private Optional<CatalogSource> waivers = Optional.empty();
  private @Nullable WhenStale whenStale;
  private @Nullable ScheduledExecutorService scheduler;
  private Duration interval = Duration.ZERO;

  LiveRulesBuilder(CatalogSource source, Clock clock) {
    this.source = requireNonNull(source, "source");
    this.clock = requireNonNull(clock, "clock");
  }

  /**
   * Says what becomes of questions when signed rules have expired. A signed source needs it.
   *
   * @param choice what becomes of them
   * @return this
   */
  public LiveRulesBuilder whenStale(WhenStale choice) {
    whenStale = choice;
    return this;
  }

  /**
   * Reads waivers too, at each refresh.
   *
   * @param paths files, or folders of them
   * @return this
   */
  public LiveRulesBuilder waivers(Path... paths) {
    waivers = Optional.of(CatalogSource.unsignedFiles(paths));
    return this;
  }

  /**
   * Refreshes at intervals; without it, only {@link LiveRules#refresh} does.
   *
   * @param executor runs the refreshes; it stays the caller's
   * @param delay the time from the end of one refresh to the start of the next
   * @return this
   * @throws IllegalArgumentException if the time is not positive
   */
  public LiveRulesBuilder refreshing(ScheduledExecutorService executor, Duration delay) {
    checkArgument(
        !delay.isNegative() && !delay.isZero(),
        "the time between refreshes must be positive: %s",
        delay);
    scheduler = executor;
    interval = delay;
    return this;
  }

  /**
   * Tells somebody of each change, after those who were added before.
   *
   * @param listener who is told
   * @return this
   */
  public LiveRulesBuilder listener(RulesListener listener) {
    listeners.add(listener);
    return this;
  }

  /**
   * {@return the rules, loaded from the source in this thread}
   *
   * @throws RulesUnavailableException if the source gives none that can be used
   * @throws IllegalStateException if the source is signed and nobody said what becomes of expired
   *     rules
   */
  public LiveRules start() {
    checkState(
        whenStale != null || !source.isSigned(),
        "signed rules expire: say with whenStale whether questions are answered then");
    LiveRules rules = new LiveRules(this);
    if (scheduler != null) {
      long nanos = interval.toNanos();
      rules.follow(
          scheduler.scheduleWithFixedDelay(
              rules::refreshUnlessClosed, nanos, nanos, TimeUnit.NANOSECONDS));
    }
    return rules;
  }

  RulesLoader loader() {
    return new RulesLoader(source, waivers);
  }

  Clock clock() {
    return clock;
  }

  /** Unsigned rules never are stale. */
  WhenStale whenStale() {
    return whenStale == null ? WhenStale.REFUSE : whenStale;
  }

  ImmutableList<RulesListener> listeners() {
    return listeners.build();
  }
}
