package dev.banrules.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.runtime.CatalogDifference.Change;
import dev.banrules.runtime.CatalogDifference.Entry;
import dev.banrules.runtime.CatalogDifference.Kind;
import dev.banrules.runtime.source.CatalogSource;
import dev.banrules.runtime.source.Documents;
import dev.banrules.runtime.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  @TempDir Path folder;

  private final MovableClock clock = new MovableClock("2026-11-28T10:00:00Z");

  private Path catalog() {
    return folder.resolve("own.yaml");
  }

  private void write(String text) {
    try {
      Path beside = Files.writeString(folder.resolve("new"), text);
      Files.move(beside, catalog(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LiveRulesBuilder ofFolder() {
    return LiveRules.builder(CatalogSource.unsignedFiles(folder), clock);
  }

  private static List<String> bans(LiveRules rules) {
    return rules.rules().catalogs().bans().stream().map(ban -> ban.id().value()).toList();
  }

  @Test
  void answersByTheBuiltInCatalog() {
    try (LiveRules rules = LiveRules.builder(CatalogSource.builtIn(), clock).start()) {
      assertThat(rules.rules().catalogs().bans()).isNotEmpty();
      assertThat(rules.status().catalogs())
          .singleElement()
          .satisfies(
              catalog -> {
                assertThat(catalog.id().value()).isEqualTo("built-in");
                assertThat(catalog.digest()).isPresent();
              });
      assertThat(rules.status().expires()).isEmpty();
      assertThat(rules.status().isHealthy()).isTrue();
    }
  }

  @Test
  void takesOverAChangedFile() {
    write(SmallCatalog.version(1));
    try (LiveRules rules = ofFolder().start()) {
      Verdict before = rules.rules().audit(SmallCatalog.device("d"), DAY);
      clock.move(Duration.ofHours(1));
      write(SmallCatalog.version(2));

      assertThat(rules.refresh()).isTrue();

      assertThat(bans(rules)).containsExactly("no-acme-2");
      assertThat(before.status()).isEqualTo(Status.VIOLATING);
      RulesStatus status = rules.status();
      assertThat(status.since()).isEqualTo(Instant.parse("2026-11-28T11:00:00Z"));
      assertThat(status.changes()).isEqualTo(1);
      assertThat(status.refreshes()).isEqualTo(2);
      assertThat(status.catalogs().get(0).version()).isEqualTo(2);
    }
  }

  @Test
  void confirmsWhatStaysTheSame() {
    write(SmallCatalog.version(1));
    try (LiveRules rules = ofFolder().start()) {
      var same = rules.rules();
      clock.move(Duration.ofMinutes(5));
      assertThat(rules.refresh()).isTrue();
      clock.move(Duration.ofMinutes(2));

      assertThat(rules.rules()).isSameAs(same);
      assertThat(rules.status().since()).isEqualTo(Instant.parse("2026-11-28T10:00:00Z"));
      assertThat(rules.status().age()).isEqualTo(Duration.ofMinutes(2));
      assertThat(rules.status().changes()).isZero();
    }
  }

  @Test
  void keepsTheLastGoodRulesWhateverFails() throws IOException {
    write(SmallCatalog.version(1));
    try (LiveRules rules = ofFolder().start()) {
      write(SmallCatalog.version(2).replace("vendor: acme}\n", "vendor: nobody}\n"));
      assertThat(rules.refresh()).isFalse();
      assertThat(failure(rules)).contains("own.yaml").contains("nobody");

      write("format: [");
      assertThat(rules.refresh()).isFalse();

      Files.delete(catalog());
      assertThat(rules.refresh()).isFalse();
      assertThat(failure(rules)).contains("a folder without catalogs");

      assertThat(bans(rules)).containsExactly("no-acme-1");
      assertThat(rules.status().failuresInARow()).isEqualTo(3);
      assertThat(rules.status().isHealthy()).isFalse();

      write(SmallCatalog.version(3));
      assertThat(rules.refresh()).isTrue();
      assertThat(rules.status().isHealthy()).isTrue();
      assertThat(rules.status().lastFailure()).isPresent();
      assertThat(rules.status().failures()).isEqualTo(3);
    }
  }

  private static String failure(LiveRules rules) {
    return rules.status().lastFailure().orElseThrow().message();
  }

  @Test
  void beginsWithGoodRulesOrNotAtAll() {
    assertThatThrownBy(() -> ofFolder().start())
        .isInstanceOf(RulesUnavailableException.class)
        .hasMessageContaining("a folder without catalogs");
  }

  @Test
  void saysWhichFileThereIsNot() {
    CatalogSource missing = CatalogSource.unsignedFiles(folder.resolve("missing.yaml"));

    assertThatThrownBy(() -> LiveRules.builder(missing, clock).start())
        .isInstanceOf(RulesUnavailableException.class)
        .hasMessageEndingWith("missing.yaml: there is no such file");
  }

  @Test
  void refusesASourceThatIsEmpty() {
    CatalogSource empty = source(now -> new Documents(ImmutableList.of(), Optional.empty()));

    assertThatThrownBy(() -> LiveRules.builder(empty, clock).start())
        .isInstanceOf(RulesUnavailableException.class)
        .hasMessageContaining("the source has no catalog");
  }

  @Test
  void keepsTheLastGoodRulesWhereTheSourceCrashes() {
    AtomicReference<RuntimeException> crash = new AtomicReference<>();
    CatalogSource own = own(1);
    CatalogSource crashing =
        source(
            now -> {
              if (crash.get() != null) {
                throw crash.get();
              }
              return own.fetch(now);
            });
    try (LiveRules rules = LiveRules.builder(crashing, clock).start()) {
      crash.set(new IllegalStateException("out of order"));
      assertThat(rules.refresh()).isFalse();
      assertThat(failure(rules)).contains("IllegalStateException: out of order");
      assertThat(bans(rules)).containsExactly("no-acme-1");
    }
  }

  @Test
  void tellsListenersWhatDiffers() {
    write(SmallCatalog.version(1));
    List<RulesChange> changes = new ArrayList<>();
    RulesListener broken =
        change -> {
          throw new IllegalStateException("no room");
        };
    try (LiveRules rules = ofFolder().listener(broken).listener(changes::add).start()) {
      rules.refresh();
      assertThat(changes).isEmpty();

      write(SmallCatalog.version(2).replace("name: Acme}", "name: Acme Ltd}"));
      assertThat(rules.refresh()).isTrue();

      assertThat(changes).hasSize(1);
      assertThat(changes.get(0).difference().entries())
          .containsExactly(
              new Entry(Kind.BAN, "no-acme-1", Change.REMOVED),
              new Entry(Kind.BAN, "no-acme-2", Change.ADDED),
              new Entry(Kind.VENDOR, "acme", Change.CHANGED));
      assertThat(changes.get(0).after()).isEqualTo(rules.rules().catalogs());
      assertThat(rules.status().warnings()).singleElement().asString().contains("no room");
    }
  }

  @Test
  void answersWithAWarningOrRefusesOnceTheRulesHaveExpired() {
    CatalogSource signed = expiring(own(1), "2026-11-29T10:00:00Z");
    try (LiveRules answers = LiveRules.builder(signed, clock).whenStale(WhenStale.ANSWER).start();
        LiveRules refuses = LiveRules.builder(signed, clock).whenStale(WhenStale.REFUSE).start()) {
      clock.set("2026-11-29T09:59:59Z");
      assertThat(answers.current().warning()).isEmpty();
      assertThat(refuses.rules()).isNotNull();

      clock.set("2026-11-29T10:00:00Z");
      assertThat(answers.current().warning())
          .hasValueSatisfying(
              warning -> assertThat(warning).contains("expired on 2026-11-29T10:00:00Z"));
      assertThat(answers.status().state()).isEqualTo(RulesStatus.State.STALE);
      assertThat(answers.status().warnings()).hasSize(1);
      assertThatThrownBy(refuses::rules)
          .isInstanceOf(StaleRulesException.class)
          .hasMessageContaining("expired on 2026-11-29T10:00:00Z");
    }
  }

  @Test
  void asksWhatBecomesOfExpiredRules() {
    CatalogSource signed = expiring(own(1), "2026-11-29T10:00:00Z");

    assertThatIllegalStateException()
        .isThrownBy(() -> LiveRules.builder(signed, clock).start())
        .withMessageContaining("whenStale");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                LiveRules.builder(CatalogSource.together(List.of(own(1), signed)), clock).start());
  }

  @Test
  void readsSeveralSourcesAsOne() {
    write(SmallCatalog.version(1));
    CatalogSource both =
        CatalogSource.together(
            List.of(CatalogSource.builtIn(), CatalogSource.unsignedFiles(catalog())));
    try (LiveRules rules = LiveRules.builder(both, clock).start()) {
      assertThat(rules.status().catalogs()).hasSize(2);
      assertThat(bans(rules)).contains("no-acme-1", "ca-2023-wechat-kaspersky");
    }
  }

  @Test
  void readsWaiversAtEachRefresh() throws IOException {
    write(SmallCatalog.version(1));
    Path waivers = folder.resolve("waivers");
    Files.createDirectory(waivers);
    Path file = waivers.resolve("w.yaml");
    String none = "format: ban-waivers/1\nwaivers: []\n";
    Files.writeString(file, none);
    try (LiveRules rules = ofFolder().waivers(file).start()) {
      assertThat(rules.status().warnings()).isEmpty();
      Files.writeString(
          file,
          """
          format: ban-waivers/1
          waivers:
            - {id: w-1, ban: other, devices: [d], approvedBy: CISO, from: "2026-01-01", until: "2027-01-01"}
          """);
      assertThat(rules.refresh()).as(rules.status().toString()).isTrue();
      assertThat(rules.status().warnings()).singleElement().asString().contains("other");
    }
  }

  @Test
  void refreshesByTheSchedulerAndLeavesNoThreadBehind() throws Exception {
    write(SmallCatalog.version(1));
    CountDownLatch changed = new CountDownLatch(1);
    Set<Thread> ofScheduler = ConcurrentHashMap.newKeySet();
    ScheduledExecutorService scheduler =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work);
              ofScheduler.add(thread);
              return thread;
            });
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    LiveRules rules =
        ofFolder()
            .refreshing(scheduler, Duration.ofMillis(10))
            .listener(change -> changed.countDown())
            .start();
    write(SmallCatalog.version(2));
    assertThat(changed.await(20, TimeUnit.SECONDS)).isTrue();

    rules.close();

    long refreshes = rules.status().refreshes();
    Thread.sleep(50);
    assertThat(rules.status().refreshes()).isEqualTo(refreshes);
    assertThat(bans(rules)).containsExactly("no-acme-2");
    assertThat(scheduler.isShutdown()).isFalse();
    assertThatIllegalStateException().isThrownBy(rules::refresh);
    Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
    left.removeAll(before);
    left.removeAll(ofScheduler);
    assertThat(left).isEmpty();
    scheduler.shutdown();
  }

  @Test
  void closesWhileASourceHangs() throws Exception {
    CountDownLatch hanging = new CountDownLatch(1);
    CatalogSource own = own(1);
    AtomicReference<Boolean> hangs = new AtomicReference<>(false);
    CatalogSource source =
        source(
            now -> {
              if (hangs.get()) {
                hanging.countDown();
                try {
                  Thread.sleep(60_000);
                } catch (InterruptedException e) {
                  throw new SourceException("interrupted", e);
                }
              }
              return own.fetch(now);
            });
    ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    try (LiveRules rules =
        LiveRules.builder(source, clock).refreshing(scheduler, Duration.ofMillis(1)).start()) {
      hangs.set(true);
      assertThat(hanging.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(rules.status().failures()).isZero();
    }
    scheduler.shutdown();
    assertThat(scheduler.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void refreshesAtPositiveIntervals() {
    ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofFolder().refreshing(scheduler, Duration.ZERO));
    scheduler.shutdown();
  }

  private static CatalogSource own(int version) {
    return source(
        now ->
            new Documents(
                ImmutableList.of(
                    new Documents.File(
                        "own.yaml",
                        SmallCatalog.version(version).getBytes(StandardCharsets.UTF_8))),
                Optional.empty()));
  }

  private interface Fetch {
    Documents at(Clock now) throws SourceException;
  }

  private static CatalogSource source(Fetch fetch) {
    return source(fetch, false);
  }

  private static CatalogSource expiring(CatalogSource source, String expires) {
    return source(
        now -> new Documents(source.fetch(now).files(), Optional.of(Instant.parse(expires))), true);
  }

  private static CatalogSource source(Fetch fetch, boolean signed) {
    return new CatalogSource() {
      @Override
      public Documents fetch(Clock clock) throws SourceException {
        return fetch.at(clock);
      }

      @Override
      public boolean isSigned() {
        return signed;
      }
    };
  }
}
