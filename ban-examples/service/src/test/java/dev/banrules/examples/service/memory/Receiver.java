package dev.banrules.examples.service.memory;

import com.google.common.hash.Hashing;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/**
 * A receiver of webhooks that is not ours: it checks the signature, takes each id once, and fails
 * as it is told to.
 */
final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final AtomicInteger requests = new AtomicInteger();
  private final Map<String, String> bodies = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> acknowledgements = new ConcurrentHashMap<>();
  private final AtomicInteger unsigned = new AtomicInteger();

  private Receiver(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts a receiver.
   *
   * @param takes whether it takes its n-th request, from 1; if not, it answers 503
   */
  static Receiver start(IntPredicate takes) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      Receiver receiver = new Receiver(server);
      server.setExecutor(receiver.threads);
      server.createContext("/", exchange -> receiver.answer(exchange, takes));
      server.start();
      return receiver;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange, IntPredicate takes) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String id = exchange.getRequestHeaders().getFirst("webhook-id");
    boolean taken = takes.test(requests.incrementAndGet());
    if (!isSigned(exchange, id, body)) {
      unsigned.incrementAndGet();
    } else if (taken) {
      bodies.putIfAbsent(id, body);
      acknowledgements.computeIfAbsent(id, key -> new AtomicInteger()).incrementAndGet();
    }
    exchange.sendResponseHeaders(taken ? 204 : 503, -1);
    exchange.close();
  }

  private static boolean isSigned(HttpExchange exchange, String id, String body) {
    byte[] key = Base64.getDecoder().decode(Instance.SECRET.substring("whsec_".length()));
    String signed =
        id + "." + exchange.getRequestHeaders().getFirst("webhook-timestamp") + "." + body;
    byte[] code = Hashing.hmacSha256(key).hashString(signed, StandardCharsets.UTF_8).asBytes();
    return Optional.of("v1," + Base64.getEncoder().encodeToString(code))
        .equals(Optional.ofNullable(exchange.getRequestHeaders().getFirst("webhook-signature")));
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** {@return the bodies, by id} */
  Map<String, String> bodies() {
    return bodies;
  }

  /** {@return how many it took that it had taken before} */
  int repeats() {
    return acknowledgements.values().stream().mapToInt(count -> count.get() - 1).sum();
  }

  /** {@return how many came without a signature that it knows} */
  int unsigned() {
    return unsigned.get();
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
