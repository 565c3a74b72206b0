package dev.banrules.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.runtime.source.CatalogSource;
import dev.banrules.runtime.source.Documents;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Two threads audit while the catalogs are swapped every second, the built-in catalog among them.
 * {@code -Dban.load.seconds=600} makes it ten minutes.
 */
class LiveRulesLoadTest {

  private static final int SECONDS = Integer.getInteger("ban.load.seconds", 4);
  private static final int AUDITORS = 2;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
  private static final long MEBIBYTE = 1 << 20;

  /** What a verdict may keep, and the noise of a heap. */
  private static final long LEFT_BEHIND = 64 * MEBIBYTE;

  private final AtomicInteger version = new AtomicInteger(1);
  private final AtomicBoolean done = new AtomicBoolean();
  private final AtomicLong verdicts = new AtomicLong();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Set<Integer> seen = ConcurrentHashMap.newKeySet();

  @Test
  void everyVerdictIsOfOneCatalogAndNothingIsLeftBehind() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    CatalogSource both =
        CatalogSource.together(List.of(CatalogSource.builtIn(), new CountingSource()));
    LiveRules rules =
        LiveRules.builder(both, Clock.systemUTC())
            .refreshing(scheduler, Duration.ofSeconds(1))
            .start();
    List<Thread> auditors = new ArrayList<>();
    for (int i = 0; i < AUDITORS; i++) {
      DeviceProfile device = SmallCatalog.device("d-" + i);
      Thread auditor = new Thread(() -> audit(rules, device), "auditor-" + i);
      auditors.add(auditor);
      auditor.start();
    }
    Thread.sleep(SECONDS * 250L);
    long heapBefore = usedHeap();
    Thread.sleep(SECONDS * 750L);
    long heapAfter = usedHeap();
    done.set(true);
    for (Thread auditor : auditors) {
      auditor.join();
    }
    rules.close();
    scheduler.shutdown();
    assertThat(scheduler.awaitTermination(10, TimeUnit.SECONDS)).isTrue();

    assertThat(failure.get()).isNull();
    RulesStatus status = rules.status();
    assertThat(status.failures()).as(status.toString()).isZero();
    assertThat(status.changes()).isPositive();
    assertThat(seen).hasSizeGreaterThan(1);
    assertThat(heapAfter - heapBefore).isLessThan(LEFT_BEHIND);
    Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
    left.removeAll(before);
    left.removeIf(thread -> !thread.isAlive() || thread.isDaemon());
    assertThat(left).isEmpty();
    System.out.printf(
        Locale.ROOT,
        "%d s: %d verdicts of %d catalogs, %d swaps; heap %d MiB, then %d MiB%n",
        SECONDS,
        verdicts.get(),
        seen.size(),
        status.changes(),
        heapBefore / MEBIBYTE,
        heapAfter / MEBIBYTE);
  }

  /** Each version of the own catalog has one ban, which is called like it. */
  private void audit(LiveRules rules, DeviceProfile device) {
    try {
      while (!done.get()) {
        Verdict verdict = rules.rules().audit(device, DAY);
        int own =
            verdict.catalogs().stream()
                .filter(catalog -> catalog.id().value().equals("own"))
                .findFirst()
                .orElseThrow()
                .version();
        List<String> bans =
            verdict.findings().stream()
                .map(finding -> finding.ban().value())
                .filter(ban -> ban.startsWith("no-acme-"))
                .toList();
        if (!bans.equals(List.of("no-acme-" + own))) {
          throw new AssertionError("version " + own + ", but findings of " + bans);
        }
        seen.add(own);
        verdicts.incrementAndGet();
      }
    } catch (RuntimeException | Error e) {
      failure.set(e);
    }
  }

  private static long usedHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Another version each time. */
  private final class CountingSource implements CatalogSource {

    @Override
    public Documents fetch(Clock clock) {
      byte[] document = SmallCatalog.version(version.getAndIncrement()).getBytes(UTF_8);
      return new Documents(
          ImmutableList.of(new Documents.File("own.yaml", document)), Optional.empty());
    }

    @Override
    public boolean isSigned() {
      return false;
    }
  }
}
