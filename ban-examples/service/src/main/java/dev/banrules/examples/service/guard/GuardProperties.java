package dev.banrules.examples.service.guard;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may ask.
 *
 * @param token the bearer token that questions must carry; without it, whoever reaches the service
 *     may ask
 * @param origins under which other names browsers reach the service, such as {@code
 *     https://bans.example.org} for a proxy before it
 */
@ConfigurationProperties("service")
public record GuardProperties(@Nullable String token, @DefaultValue List<URI> origins) {

  /**
   * Checks the token.
   *
   * @throws IllegalArgumentException if it is empty; somebody who configures one wants a guard
   */
  public GuardProperties {
    if (token != null && token.isBlank()) {
      throw new IllegalArgumentException(
          "service.token is empty: give a token, or leave it out where all may ask");
    }
  }
}
