package dev.banrules.examples.service.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of a request is taken.
 *
 * @param body how long a body may be, packed and unpacked
 * @param receive how long a body may take to arrive
 * @param answer after which time no further device of a fleet is begun
 * @param concurrent how many questions are answered at once
 */
@ConfigurationProperties("service.limits")
public record LimitProperties(
    @DefaultValue("32MB") DataSize body,
    @DefaultValue("20s") Duration receive,
    @DefaultValue("60s") Duration answer,
    @DefaultValue("4") int concurrent) {}
