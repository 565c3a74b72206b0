package dev.banrules.runtime.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.Streams;
import dev.banrules.runtime.tuf.TufException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Reads a repository by HTTP. */
final class HttpFetcher implements Fetcher {

  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  private final String base;
  private final HttpClient client;

  HttpFetcher(URI base, HttpClient client) {
    String text = base.toString();
    this.base = text.endsWith("/") ? text : text + "/";
    this.client = client;
  }

  /**
   * The time counts to the last byte, not to the first: a server that sends a byte now and then is
   * given up, too.
   */
  @Override
  public Optional<byte[]> fetch(String path, int maxBytes, Duration time) throws TufException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + encoded(path))).GET().build();
    CompletableFuture<HttpResponse<Optional<byte[]>>> sent =
        client.sendAsync(request, answer -> body(answer.statusCode(), maxBytes));
    try {
      HttpResponse<Optional<byte[]>> answer = sent.get(time.toNanos(), TimeUnit.NANOSECONDS);
      return content(path, answer);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (cause instanceof BoundedBody.TooLongException) {
        throw new TufException(path + ": longer than " + maxBytes + " bytes", cause);
      }
      throw new TufException(path + ": it can't be had: " + cause, cause);
    } catch (TimeoutException e) {
      throw new TufException(path + ": the server takes too long", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TufException(path + ": interrupted", e);
    } finally {
      sent.cancel(true);
    }
  }

  private static HttpResponse.BodySubscriber<Optional<byte[]>> body(int status, int maxBytes) {
    return status == OK
        ? new BoundedBody(maxBytes)
        : HttpResponse.BodySubscribers.replacing(Optional.empty());
  }

  /** Stores that list nothing say forbidden for what they have not. */
  private static Optional<byte[]> content(String path, HttpResponse<Optional<byte[]>> answer)
      throws TufException {
    int status = answer.statusCode();
    if (status == OK || status == NOT_FOUND || status == FORBIDDEN) {
      return answer.body();
    }
    throw new TufException(path + ": the server answers with status " + status);
  }

  private static String encoded(String path) {
    return Streams.stream(Splitter.on('/').split(path))
        .map(part -> URLEncoder.encode(part, UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  @Override
  public String name() {
    return base;
  }
}
