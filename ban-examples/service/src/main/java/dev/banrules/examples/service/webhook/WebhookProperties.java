package dev.banrules.examples.service.webhook;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is told of changes.
 *
 * @param url Where webhooks are sent: an address that begins with https:, or http: to this machine.
 *     Without it, none are written.
 * @param secrets The secrets that webhooks are signed by, as whsec_…; several while one takes the
 *     place of another.
 * @param timeout How long the receiver may take to answer.
 * @param inParallel How many are sent at the same time.
 * @param firstDelay The time from the first failure to the next attempt; it doubles with each.
 * @param longestDelay The longest time from a failure to the next attempt.
 */
@ConfigurationProperties("service.webhook")
public record WebhookProperties(
    @Nullable URI url,
    @DefaultValue List<String> secrets,
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("8") int inParallel,
    @DefaultValue("5s") Duration firstDelay,
    @DefaultValue("1h") Duration longestDelay) {

  /** Checks that webhooks can be sent, and signed. */
  public WebhookProperties {
    secrets = ImmutableList.copyOf(secrets);
    secrets.forEach(WebhookSecret::parse);
    checkArgument(
        url == null || isPrivate(url),
        "service.webhook.url must begin with https:, or with http: and lead to this machine: %s",
        url);
    checkArgument(
        (url == null) == secrets.isEmpty(),
        "service.webhook.url and service.webhook.secrets belong together");
    checkArgument(inParallel > 0, "service.webhook.in-parallel must be positive: %s", inParallel);
    checkPositive("timeout", timeout);
    checkPositive("first-delay", firstDelay);
    checkPositive("longest-delay", longestDelay);
  }

  private static boolean isPrivate(URI url) {
    String host = String.valueOf(url.getHost());
    return "https".equals(url.getScheme())
        || ("http".equals(url.getScheme())
            && (host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]")));
  }

  private static void checkPositive(String name, Duration time) {
    checkArgument(
        !time.isNegative() && !time.isZero(),
        "service.webhook.%s must be positive: %s",
        name,
        time);
  }

  /** {@return whether anybody is told} */
  public boolean isEnabled() {
    return url != null;
  }

  /** Shows no secret: it would end up in a log. */
  @Override
  public String toString() {
    return "WebhookProperties[url=" + url + ", secrets=" + secrets.size() + "]";
  }
}
