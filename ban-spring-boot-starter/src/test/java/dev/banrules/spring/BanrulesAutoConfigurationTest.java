package dev.banrules.spring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Status;
import dev.banrules.runtime.LiveRules;
import dev.banrules.runtime.RulesChange;
import dev.banrules.runtime.log.DecisionLog;
import dev.banrules.runtime.log.LogSettings;
import dev.banrules.runtime.source.CatalogSource;
import dev.banrules.runtime.source.Documents;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;

class BanrulesAutoConfigurationTest {

  @TempDir Path folder;

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  BanrulesAutoConfiguration.class,
                  BanrulesEndpointAutoConfiguration.class,
                  BanrulesHealthAutoConfiguration.class,
                  BanrulesMetricsAutoConfiguration.class));

  private Path catalog(int version) throws IOException {
    return Files.writeString(folder.resolve("own.json"), Samples.catalog(version));
  }

  private ApplicationContextRunner ofFile() throws IOException {
    return runner.withPropertyValues("banrules.catalogs=" + catalog(1));
  }

  private static List<String> catalogs(AssertableApplicationContext context) {
    return context.getBean(LiveRules.class).status().catalogs().stream()
        .map(catalog -> catalog.id().value())
        .toList();
  }

  private static Status audit(AssertableApplicationContext context) {
    BanAuditor auditor = context.getBean(BanAuditor.class);
    return auditor
        .audit(auditor.current(), Samples.phone(), Samples.DAY, AuditOptions.defaults())
        .status();
  }

  @Test
  void answersByTheBuiltInCatalogWhereNothingIsConfigured() {
    runner.run(
        context -> {
          assertThat(catalogs(context)).containsExactly("built-in");
          assertThat(context).hasSingleBean(BanAuditor.class).doesNotHaveBean(DecisionLog.class);
        });
  }

  @Test
  void readsTheFilesThatAreNamed() throws IOException {
    ofFile()
        .run(
            context -> {
              assertThat(catalogs(context)).containsExactly("own");
              assertThat(audit(context)).isEqualTo(Status.VIOLATING);
            });
  }

  @Test
  void readsFilesBesideTheBuiltInCatalog() throws IOException {
    runner
        .withPropertyValues("banrules.catalogs=built-in," + catalog(1))
        .run(context -> assertThat(catalogs(context)).containsExactly("built-in", "own"));
  }

  @Test
  void followsASignedRepository() throws Exception {
    Path repository = folder.resolve("repository");
    Samples.writeRepository(repository, folder.resolve("own.json"));
    runner
        .withPropertyValues(
            "banrules.repository.address=" + repository,
            "banrules.repository.trusted-root=" + repository.resolve("1.root.json"),
            "banrules.repository.state=" + folder.resolve("state"))
        .run(
            context -> {
              assertThat(catalogs(context)).containsExactly("own");
              assertThat(context.getBean(LiveRules.class).status().expires()).isPresent();
              assertThat(folder.resolve("state")).isNotEmptyDirectory();
            });
  }

  @Test
  void publishesAChangeOfTheRules() throws IOException {
    ofFile()
        .withUserConfiguration(Listening.class)
        .run(
            context -> {
              catalog(2);
              assertThat(context.getBean(LiveRules.class).refresh()).isTrue();
              assertThat(context.getBean(Listening.class).changes)
                  .singleElement()
                  .satisfies(change -> assertThat(change.after().catalogs()).hasSize(1));
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class Listening {
    final List<RulesChange> changes = new ArrayList<>();

    @EventListener
    void changed(RulesChange change) {
      changes.add(change);
    }
  }

  @Test
  void refreshesAtTheInterval() throws IOException {
    ofFile()
        .withPropertyValues("banrules.refresh-interval=20ms")
        .run(
            context -> {
              LiveRules rules = context.getBean(LiveRules.class);
              for (int i = 0; i < 500 && rules.status().refreshes() < 3; i++) {
                Thread.sleep(20);
              }
              assertThat(rules.status().refreshes()).isGreaterThanOrEqualTo(3);
            });
  }

  @Test
  void readsWaivers() throws IOException {
    Path waivers =
        Files.writeString(
            folder.resolve("waivers.json"),
            """
            {"format": "ban-waivers/1", "waivers": [{"id": "w", "ban": "no-chat",
             "devices": ["phone"], "approvedBy": "CIO", "from": "2026-01-01", "until": "2027-01-01"}]}
            """);
    ofFile()
        .withPropertyValues("banrules.waivers=" + waivers)
        .run(context -> assertThat(audit(context)).isEqualTo(Status.COMPLIANT));
  }

  @Test
  void writesALogWhereAFolderIsNamed() throws IOException {
    Path log = folder.resolve("log");
    ofFile()
        .withPropertyValues(
            "banrules.log.folder=" + log, "banrules.log.profile=digest", "banrules.log.queue=5")
        .run(
            context -> {
              audit(context);
              DecisionLog kept = context.getBean(DecisionLog.class);
              kept.flush();
              assertThat(kept.status().written()).isEqualTo(1);
              audit(context.getBean(BanAuditor.class).withoutLog());
              kept.flush();
              assertThat(kept.status().written()).isEqualTo(1);
            });
    try (var files = Files.list(log)) {
      assertThat(files.filter(file -> file.toString().endsWith(".jsonl")))
          .singleElement()
          .satisfies(
              file ->
                  assertThat(Files.readString(file))
                      .contains("deviceDigest")
                      .contains("\"kind\":\"close\""));
    }
  }

  private static void audit(BanAuditor auditor) {
    auditor.audit(auditor.current(), Samples.phone(), Samples.DAY, AuditOptions.defaults());
  }

  @Test
  void redactsWithTheKeyOfAFile() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "0123456789abcdef");
    ofFile()
        .withPropertyValues(
            "banrules.log.folder=" + folder.resolve("log"),
            "banrules.log.redaction-key-file=" + key)
        .run(context -> audit(context));
    try (var files = Files.list(folder.resolve("log"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".jsonl")))
          .singleElement()
          .satisfies(
              file ->
                  assertThat(Files.readString(file))
                      .contains("hmac-sha256:")
                      .doesNotContain("\"id\":\"phone\""));
    }
  }

  @Test
  void isOffByAProperty() {
    runner
        .withPropertyValues("banrules.enabled=false", "management.endpoints.web.exposure.include=*")
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .doesNotHaveBean(LiveRules.class)
                    .doesNotHaveBean(BanAuditor.class)
                    .doesNotHaveBean(BanrulesEndpoint.class)
                    .doesNotHaveBean(HealthIndicator.class)
                    .doesNotHaveBean(AuditObserver.class));
  }

  @Test
  void needsNoMetrics() throws IOException {
    ofFile()
        .withClassLoader(new FilteredClassLoader("io.micrometer"))
        .run(
            context -> {
              assertThat(audit(context)).isEqualTo(Status.VIOLATING);
              assertThat(context).doesNotHaveBean("banrulesMeters");
            });
  }

  @Test
  void leavesEachBeanToTheApplication() {
    runner
        .withUserConfiguration(Own.class)
        .withPropertyValues("banrules.log.folder=" + folder.resolve("not-used"))
        .run(
            context -> {
              Own own = context.getBean(Own.class);
              assertThat(context.getBean(LiveRules.class)).isSameAs(own.rules);
              assertThat(context.getBean(DecisionLog.class)).isSameAs(own.log);
              assertThat(context.getBean(AuditObserver.class)).isSameAs(own.observer);
              assertThat(context.getBean(BanAuditor.class)).isSameAs(own.auditor);
              assertThat(context.getBean(HealthIndicator.class)).isSameAs(own.health);
              assertThat(context.getBean(BanrulesAutoConfiguration.EXECUTOR))
                  .isSameAs(own.executor);
              assertThat(folder.resolve("not-used")).doesNotExist();
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class Own {
    final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    final LiveRules rules = LiveRules.builder(CatalogSource.builtIn(), Clock.systemUTC()).start();
    final AuditObserver observer = AuditObserver.none();
    final BanAuditor auditor = new BanAuditor(rules, Optional.empty(), observer);
    final HealthIndicator health = () -> Health.up().build();
    final DecisionLog log;

    Own() throws IOException {
      log =
          DecisionLog.open(
              LogSettings.in(Files.createTempDirectory("own-log")), Clock.systemUTC(), executor);
    }

    @Bean(name = BanrulesAutoConfiguration.EXECUTOR)
    ScheduledExecutorService executor() {
      return executor;
    }

    @Bean
    LiveRules rules() {
      return rules;
    }

    @Bean
    AuditObserver observer() {
      return observer;
    }

    @Bean
    BanAuditor auditor() {
      return auditor;
    }

    @Bean
    HealthIndicator banrulesHealthIndicator() {
      return health;
    }

    @Bean
    DecisionLog log() {
      return log;
    }
  }

  @Test
  void takesNoSchedulerFromTheApplication() throws IOException {
    ofFile()
        .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
        .withUserConfiguration(Scheduling.class)
        .run(context -> assertThat(context).hasSingleBean(TaskScheduler.class));
  }

  @Configuration(proxyBeanMethods = false)
  @EnableScheduling
  static class Scheduling {}

  @ParameterizedTest
  @CsvSource({
    "banrules.repository.address=/bans, needs banrules.repository.trusted-root",
    "banrules.repository.state=/state, belong to banrules.repository.address",
    "banrules.refresh-interval=0s, must be positive",
    "banrules.when-stale=perhaps, when-stale",
    "banrules.catalogs=/no/such/file.json, /no/such/file.json",
  })
  void saysWhatIsWrong(String property, String message) {
    runner
        .withPropertyValues(property)
        .run(context -> assertThat(context).getFailure().hasStackTraceContaining(message));
  }

  @Test
  void explainsWhyThereAreNoRules() {
    runner
        .withPropertyValues("banrules.catalogs=/no/such/file.json")
        .run(
            context -> {
              Throwable failure = requireNonNull(context.getStartupFailure());
              FailureAnalysis analysis =
                  requireNonNull(new RulesUnavailableFailureAnalyzer().analyze(failure));
              assertThat(analysis.getDescription()).contains("/no/such/file.json");
            });
  }

  @ParameterizedTest
  @CsvSource({"down, DOWN", "degraded, DEGRADED"})
  void healthSaysWhatWasChosenOfExpiredRules(String choice, String status) {
    runner
        .withBean(CatalogSource.class, () -> new Expired("2026-01-01T00:00:00Z"))
        .withPropertyValues("banrules.health.when-stale=" + choice, "banrules.when-stale=answer")
        .run(
            context -> {
              Health health = health(context);
              assertThat(health.getStatus().getCode()).isEqualTo(status);
              assertThat(health.getDetails()).containsEntry("state", "stale");
            });
  }

  @Test
  void healthIsUpWithItsDetails() throws IOException {
    ofFile()
        .run(
            context -> {
              Files.writeString(folder.resolve("own.json"), "{");
              assertThat(context.getBean(LiveRules.class).refresh()).isFalse();
              Health health = health(context);
              assertThat(health.getStatus().getCode()).isEqualTo("UP");
              assertThat(health.getDetails())
                  .containsEntry("failuresInARow", 1L)
                  .containsKeys("lastFailure", "age", "catalogs");
            });
  }

  @Test
  void healthIsDownWhenTheSourceHasNotConfirmedForLong() throws IOException {
    ofFile()
        .withPropertyValues("banrules.health.stale-after=1ms")
        .run(
            context -> {
              Thread.sleep(5);
              assertThat(health(context).getStatus().getCode()).isEqualTo("DOWN");
            });
  }

  @Test
  void healthIsOffByAProperty() throws IOException {
    ofFile()
        .withPropertyValues("management.health.banrules.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
  }

  private static Health health(AssertableApplicationContext context) {
    return requireNonNull(context.getBean(HealthIndicator.class).health(true));
  }

  private record Expired(String instant) implements CatalogSource {
    @Override
    public Documents fetch(Clock clock) {
      return new Documents(
          ImmutableList.of(
              new Documents.File("own.json", Samples.catalog(1).getBytes(StandardCharsets.UTF_8))),
          Optional.of(Instant.parse(instant)));
    }

    @Override
    public boolean isSigned() {
      return true;
    }
  }

  @Test
  void countsAndTimesAnswers() throws IOException {
    ofFile()
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .withPropertyValues("banrules.log.folder=" + folder.resolve("log"))
        .run(
            context -> {
              audit(context);
              audit(context);
              BanAuditor auditor = context.getBean(BanAuditor.class);
              assertThat(
                      auditor
                          .decide(
                              auditor.current(),
                              Samples.phone(),
                              Samples.chat(),
                              Conduct.USE,
                              Samples.DAY,
                              AuditOptions.defaults())
                          .answer())
                  .isEqualTo(Answer.DENY);
              MeterRegistry meters = context.getBean(MeterRegistry.class);
              context
                  .getBeansOfType(MeterBinder.class)
                  .values()
                  .forEach(binder -> binder.bindTo(meters));
              context.getBean(DecisionLog.class).flush();
              assertThat(meters.get("banrules.audits").tag("status", "violating").timer().count())
                  .isEqualTo(2);
              assertThat(meters.get("banrules.decisions").tag("answer", "deny").timer().count())
                  .isEqualTo(1);
              assertThat(meters.get("banrules.rules.refreshes").functionCounter().count())
                  .isEqualTo(1);
              assertThat(meters.get("banrules.rules.swaps").functionCounter().count()).isZero();
              assertThat(meters.get("banrules.rules.failures").functionCounter().count()).isZero();
              assertThat(meters.get("banrules.rules.stale").gauge().value()).isZero();
              assertThat(meters.get("banrules.rules.age").timeGauge().value()).isNotNegative();
              assertThat(meters.get("banrules.log.written").functionCounter().count()).isEqualTo(3);
              assertThat(meters.get("banrules.log.lost").functionCounter().count()).isZero();
              assertThat(meters.get("banrules.log.waiting").gauge().value()).isZero();
            });
  }

  @Test
  void theEndpointShowsAndRefreshes() throws IOException {
    ofFile()
        .withPropertyValues("management.endpoints.web.exposure.include=banrules")
        .run(
            context -> {
              BanrulesEndpoint endpoint = context.getBean(BanrulesEndpoint.class);
              assertThat(endpoint.status()).containsOnlyKeys("rules");
              catalog(2);
              assertThat(endpoint.refresh()).containsEntry("refreshed", true);
              assertThat(context.getBean(LiveRules.class).status().changes()).isEqualTo(1);
            });
  }

  @Test
  void theEndpointIsNotThereWhereItIsNotExposed() throws IOException {
    ofFile().run(context -> assertThat(context).doesNotHaveBean(BanrulesEndpoint.class));
  }

  @Test
  void eachPropertyIsDescribed() throws IOException {
    try (var metadata =
        BanrulesProperties.class.getResourceAsStream(
            "/META-INF/spring-configuration-metadata.json")) {
      assertThat(metadata).isNotNull();
      var properties = new JsonMapper().readTree(metadata).get("properties");
      assertThat(properties).hasSizeGreaterThan(10);
      properties.forEach(
          property ->
              assertThat(property.path("description").asString(""))
                  .as(property.get("name").asString())
                  .endsWith("."));
    }
  }

  @Test
  void rulesAreClosedWithTheApplication() throws IOException {
    ofFile()
        .run(
            context -> {
              LiveRules rules = context.getBean(LiveRules.class);
              context.getSourceApplicationContext().close();
              assertThatIllegalStateException().isThrownBy(rules::refresh);
            });
  }
}
