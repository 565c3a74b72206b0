package dev.banrules.spring;

import dev.banrules.runtime.LiveRules;
import dev.banrules.runtime.log.DecisionLog;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The endpoint {@code banrules} of the actuator, where the application exposes it. */
@AutoConfiguration(after = BanrulesAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnBean(LiveRules.class)
@ConditionalOnAvailableEndpoint(BanrulesEndpoint.class)
public class BanrulesEndpointAutoConfiguration {

  BanrulesEndpointAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  BanrulesEndpoint banrulesEndpoint(LiveRules rules, ObjectProvider<DecisionLog> log) {
    return new BanrulesEndpoint(rules, Optional.ofNullable(log.getIfAvailable()));
  }
}
