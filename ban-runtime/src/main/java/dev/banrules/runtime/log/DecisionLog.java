package dev.banrules.runtime.log;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import dev.banrules.runtime.CurrentRules;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers questions and writes each with its answer to a log, one JSON line an answer. It never
 * makes an answer wait: what the queue can't take is lost, and counted in the log. Safe for any
 * number of threads; it makes none of its own.
 */
public final class DecisionLog implements AutoCloseable {

  private static final int BATCH = 256;

  private final Entries entries;
  private final Clock clock;
  private final Executor executor;
  private final LogWriter.Opener opener;
  private final LogSettings settings;
  private final BlockingQueue<Entries.Pending> queue;
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private final AtomicLong written = new AtomicLong();
  private final AtomicLong lost = new AtomicLong();
  private final ReentrantLock writing = new ReentrantLock();

  /** Guarded by {@link #writing}; null while the files can't be written. */
  private @Nullable LogWriter writer;

  /** How many lost answers the log itself tells of; guarded by {@link #writing}. */
  private long toldLost;

  private volatile @Nullable String lastFailure;
  private volatile boolean closed;

  private DecisionLog(
      LogSettings settings,
      Clock clock,
      Executor executor,
      LogWriter.Opener opener,
      LogWriter writer) {
    this.settings = settings;
    this.entries = new Entries(settings);
    this.clock = clock;
    this.executor = executor;
    this.opener = opener;
    this.queue = new ArrayBlockingQueue<>(settings.queue());
    this.writer = writer;
  }

  /**
   * {@return a log, which goes on where the last one in its folder ended}
   *
   * @param settings how it is kept
   * @param clock tells when an answer was given
   * @param executor writes the lines; it stays the caller's
   * @throws IOException if another writer has the folder, or it can't be written
   */
  public static DecisionLog open(LogSettings settings, Clock clock, Executor executor)
      throws IOException {
    return open(settings, clock, executor, LogWriter.Opener.PLAIN);
  }

  static DecisionLog open(
      LogSettings settings, Clock clock, Executor executor, LogWriter.Opener opener)
      throws IOException {
    return new DecisionLog(
        settings, clock, executor, opener, LogWriter.open(settings, clock, opener));
  }

  /**
   * {@return the verdict on a device, logged}
   *
   * @param rules what answers, such as {@code liveRules.current()}
   * @param device the device
   * @param at the date
   * @param options what the caller chose
   */
  public Logged<Verdict> audit(
      CurrentRules rules, DeviceProfile device, LocalDate at, AuditOptions options) {
    Question.Audit asked = new Question.Audit(device, at, options);
    Verdict verdict = asked.ask(rules.rules());
    Entries.Circumstances when = when(rules);
    return new Logged<>(when.id(), verdict, offer(entries.audit(when, asked, verdict)));
  }

  /**
   * {@return whether something may be done, logged}
   *
   * @param rules what answers, such as {@code liveRules.current()}
   * @param device the device
   * @param software the software
   * @param conduct what is to be done with it
   * @param at the date
   * @param options what the caller chose
   */
  public Logged<Decision> decide(
      CurrentRules rules,
      DeviceProfile device,
      Software software,
      Conduct conduct,
      LocalDate at,
      AuditOptions options) {
    Question.Decide asked = new Question.Decide(device, software, conduct, at, options);
    Decision decision = asked.ask(rules.rules());
    Entries.Circumstances when = when(rules);
    return new Logged<>(when.id(), decision, offer(entries.decide(when, asked, decision)));
  }

  private Entries.Circumstances when(CurrentRules rules) {
    return new Entries.Circumstances(
        UUID.randomUUID().toString(), clock.instant(), references(rules.rules()), rules.warning());
  }

  private static ImmutableList<CatalogReference> references(BanRules rules) {
    return rules.catalogs().catalogs().stream()
        .map(CatalogReference::to)
        .collect(toImmutableList());
  }

  private boolean offer(Entries.Pending pending) {
    if (closed || !queue.offer(pending)) {
      lost.incrementAndGet();
      return false;
    }
    if (closed && queue.remove(pending)) {
      // It came after the last line.
      lost.incrementAndGet();
      return false;
    }
    schedule();
    return true;
  }

  private void schedule() {
    if (scheduled.compareAndSet(false, true)) {
      try {
        executor.execute(this::drain);
      } catch (RejectedExecutionException e) {
        scheduled.set(false);
        lastFailure = "the executor takes no more work: " + e;
      }
    }
  }

  private void drain() {
    scheduled.set(false);
    writing.lock();
    try {
      while (writeBatch() > 0) {}
    } finally {
      writing.unlock();
    }
  }

  /** Writes what waits, up to a limit, and what was lost until now. Returns how many waited. */
  private int writeBatch() {
    List<Entries.Pending> batch = new ArrayList<>();
    queue.drainTo(batch, BATCH);
    long missing = lost.get() - toldLost;
    if (batch.isEmpty() && missing == 0) {
      return 0;
    }
    List<ObjectNode> lines = new ArrayList<>();
    try {
      if (missing > 0) {
        lines.add(Entries.lost(clock.instant(), missing));
      }
      batch.forEach(pending -> lines.add(pending.entry()));
      opened().append(lines);
      toldLost += missing;
      written.addAndGet(batch.size());
      return batch.size();
    } catch (IOException | RuntimeException e) {
      lost.addAndGet(batch.size());
      lastFailure = "lines can't be written: " + e;
      reopenLater();
      return 0;
    }
  }

  private LogWriter opened() throws IOException {
    if (writer == null) {
      writer = LogWriter.open(settings, clock, opener);
    }
    return writer;
  }

  /** What a failure has left in the files is looked at before anything is written again. */
  private void reopenLater() {
    LogWriter broken = writer;
    writer = null;
    if (broken != null) {
      try {
        broken.abandon();
      } catch (IOException e) {
        lastFailure = "the file can't be closed: " + e;
      }
    }
  }

  /** {@return how it stands} */
  public LogStatus status() {
    return new LogStatus(written.get(), queue.size(), lost.get(), Optional.ofNullable(lastFailure));
  }

  /** Writes in this thread whatever waits to be written. */
  public void flush() {
    drain();
  }

  /**
   * Writes what waits and a last line that says that the log was closed. What is asked afterwards
   * is answered, and lost to the log.
   *
   * @throws IOException if the last line can't be written
   */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    drain();
    writing.lock();
    try {
      if (writer != null) {
        writer.close();
        writer = null;
      }
    } finally {
      writing.unlock();
    }
  }
}
