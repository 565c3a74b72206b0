package dev.banrules.spring;

import static com.google.common.base.Preconditions.checkState;

import dev.banrules.runtime.LiveRules;
import dev.banrules.runtime.LiveRulesBuilder;
import dev.banrules.runtime.log.DecisionLog;
import dev.banrules.runtime.log.LogSettings;
import dev.banrules.runtime.log.Redaction;
import dev.banrules.runtime.source.CatalogSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/**
 * Rules that are kept current, an auditor that asks them, and the log of decisions. A change of the
 * rules is published as an event of the application, a {@link dev.banrules.runtime.RulesChange}.
 */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "banrules.enabled", matchIfMissing = true)
@EnableConfigurationProperties(BanrulesProperties.class)
public class BanrulesAutoConfiguration {

  static final String EXECUTOR = "banrulesExecutor";

  /** A refresh can wait long for a server, and the log must not wait for it. */
  private static final int THREADS = 2;

  BanrulesAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  CatalogSource banrulesCatalogSource(BanrulesProperties properties) {
    return ConfiguredSource.of(properties);
  }

  /** No candidate for others: Spring Boot takes an executor of the application for its own. */
  @Bean(name = EXECUTOR, defaultCandidate = false, destroyMethod = "shutdownNow")
  @ConditionalOnMissingBean(name = EXECUTOR)
  ScheduledExecutorService banrulesExecutor() {
    return new ScheduledThreadPoolExecutor(
        THREADS,
        task -> {
          Thread thread = new Thread(task, "banrules");
          thread.setDaemon(true);
          return thread;
        });
  }

  @Bean
  @ConditionalOnMissingBean
  LiveRules liveRules(
      BanrulesProperties properties,
      CatalogSource source,
      ObjectProvider<Clock> clock,
      @Qualifier(EXECUTOR) ScheduledExecutorService executor,
      ApplicationEventPublisher events) {
    LiveRulesBuilder builder =
        LiveRules.builder(source, clock.getIfUnique(Clock::systemUTC))
            .whenStale(properties.whenStale())
            .refreshing(executor, properties.refreshInterval())
            .listener(events::publishEvent);
    if (!properties.waivers().isEmpty()) {
      builder.waivers(properties.waivers().toArray(Path[]::new));
    }
    return builder.start();
  }

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnProperty("banrules.log.folder")
  DecisionLog decisionLog(
      BanrulesProperties properties,
      ObjectProvider<Clock> clock,
      @Qualifier(EXECUTOR) ScheduledExecutorService executor)
      throws IOException {
    return DecisionLog.open(
        settings(properties.log()), clock.getIfUnique(Clock::systemUTC), executor);
  }

  private static LogSettings settings(BanrulesProperties.Log log) throws IOException {
    Path folder = log.folder();
    checkState(folder != null, "banrules.log.folder is empty: name the folder of the log");
    LogSettings settings =
        LogSettings.in(folder)
            .filesOf(log.maxFileSize().toBytes())
            .queueOf(log.queue())
            .synced(log.sync())
            .profiles(log.profile());
    Path key = log.redactionKeyFile();
    return key == null ? settings : settings.redacted(Redaction.keyed(Files.readAllBytes(key)));
  }

  @Bean
  @ConditionalOnMissingBean
  BanAuditor banAuditor(
      LiveRules rules, ObjectProvider<DecisionLog> log, ObjectProvider<AuditObserver> observer) {
    return new BanAuditor(
        rules,
        Optional.ofNullable(log.getIfAvailable()),
        observer.getIfAvailable(AuditObserver::none));
  }
}
