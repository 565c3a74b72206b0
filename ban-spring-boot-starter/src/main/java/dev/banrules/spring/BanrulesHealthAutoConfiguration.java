package dev.banrules.spring;

import dev.banrules.runtime.LiveRules;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** The health of the rules, under {@code management.health.banrules}. */
@AutoConfiguration(after = BanrulesAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBean({LiveRules.class, BanrulesProperties.class})
@ConditionalOnEnabledHealthIndicator("banrules")
public class BanrulesHealthAutoConfiguration {

  BanrulesHealthAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean(name = "banrulesHealthIndicator")
  HealthIndicator banrulesHealthIndicator(LiveRules rules, BanrulesProperties properties) {
    return new BanrulesHealthIndicator(rules, properties.health());
  }
}
