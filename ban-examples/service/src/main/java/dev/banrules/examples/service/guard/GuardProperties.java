package dev.banrules.examples.service.guard;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may ask.
 *
 * @param token the bearer token that questions must carry; without it, whoever reaches the service
 *     may ask
 */
@ConfigurationProperties("service")
public record GuardProperties(@Nullable String token) {}
