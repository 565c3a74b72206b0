package dev.banrules.examples.service.webhook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import dev.banrules.examples.service.store.WebhookTable;
import dev.banrules.examples.service.store.WebhookTable.Outgoing;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is in the outbox. A webhook is taken for the length of a lease, sent, and marked as
 * soon as the receiver answers: what the receiver has acknowledged is not sent again. Only if the
 * process dies between the answer and the mark, the webhook is sent once more when the lease has
 * ended, with the same id.
 */
@Component
public final class WebhookSender {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);

  /** Longer than sending can take, so that nobody else takes what is still being sent. */
  private static final int TIMEOUTS_IN_LEASE = 3;

  private final WebhookTable outbox;
  private final WebhookProperties properties;
  private final ImmutableList<WebhookSecret> secrets;
  private final Backoff backoff;
  private final HttpClient client;
  private final Clock clock;

  /**
   * A sender.
   *
   * @param outbox what is sent
   * @param properties to whom, and how
   * @param clock tells when attempts are due
   */
  public WebhookSender(WebhookTable outbox, WebhookProperties properties, Clock clock) {
    this.outbox = outbox;
    this.properties = properties;
    this.secrets =
        properties.secrets().stream().map(WebhookSecret::parse).collect(toImmutableList());
    this.backoff =
        new Backoff(
            properties.firstDelay(), properties.longestDelay(), RandomGenerator.getDefault());
    // A redirect would carry what is sent to somebody whom nobody named.
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(properties.timeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    this.clock = clock;
  }

  /**
   * Sends what is due, until nothing is.
   *
   * @return how many attempts were made
   */
  public int sendDue() {
    if (!properties.isEnabled()) {
      return 0;
    }
    int attempts = 0;
    while (!Thread.currentThread().isInterrupted()) {
      List<Outgoing> taken = outbox.take(properties.inParallel(), clock.instant(), lease());
      if (taken.isEmpty()) {
        break;
      }
      taken.stream().map(this::send).collect(toImmutableList()).forEach(CompletableFuture::join);
      attempts += taken.size();
    }
    return attempts;
  }

  private Duration lease() {
    return properties.timeout().multipliedBy(TIMEOUTS_IN_LEASE);
  }

  private CompletableFuture<Void> send(Outgoing webhook) {
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(request(webhook), BodyHandlers.discarding());
    return answer
        .copy()
        .orTimeout(properties.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .handle(
            (response, failure) -> {
              answer.cancel(true);
              settle(webhook, failure == null ? problem(response) : problem(failure));
              return null;
            });
  }

  private HttpRequest request(Outgoing webhook) {
    String id = webhook.id().toString();
    Instant now = clock.instant();
    URI url = requireNonNull(properties.url());
    return HttpRequest.newBuilder(url)
        .header("content-type", "application/cloudevents+json; charset=UTF-8")
        .header("webhook-id", id)
        .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
        .header(
            "webhook-signature",
            secrets.stream()
                .map(secret -> secret.sign(id, now, webhook.body()))
                .collect(joining(" ")))
        .POST(BodyPublishers.ofString(webhook.body()))
        .build();
  }

  /** Empty where the receiver has it. */
  private static String problem(HttpResponse<Void> response) {
    int status = response.statusCode();
    return status / 100 == 2 ? "" : "the receiver answered " + status;
  }

  private static String problem(Throwable failure) {
    Throwable cause = Throwables.getRootCause(failure);
    return cause instanceof TimeoutException
        ? "the receiver did not answer in time"
        : cause.toString();
  }

  private void settle(Outgoing webhook, String problem) {
    Instant now = clock.instant();
    if (problem.isEmpty()) {
      outbox.acknowledged(webhook.id(), now);
      return;
    }
    Duration wait = backoff.after(webhook.attempts());
    outbox.failed(webhook.id(), problem, now.plus(wait));
    LOG.warn(
        "Webhook {} failed at attempt {}, next in {}: {}",
        webhook.id(),
        webhook.attempts(),
        wait,
        problem);
  }
}
