package dev.banrules.spring;

import dev.banrules.runtime.LiveRules;
import dev.banrules.runtime.log.DecisionLog;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Meters of rules, log and answers, where the application has a registry of meters. */
@AutoConfiguration(
    after = BanrulesAutoConfiguration.class,
    afterName =
        "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean({MeterRegistry.class, LiveRules.class})
public class BanrulesMetricsAutoConfiguration {

  BanrulesMetricsAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean(name = "banrulesMeters")
  MeterBinder banrulesMeters(LiveRules rules, ObjectProvider<DecisionLog> log) {
    return new BanrulesMeters(rules, Optional.ofNullable(log.getIfAvailable()));
  }

  @Bean
  @ConditionalOnMissingBean
  AuditObserver banrulesAuditObserver(MeterRegistry registry) {
    return new MeteredAudits(registry);
  }
}
