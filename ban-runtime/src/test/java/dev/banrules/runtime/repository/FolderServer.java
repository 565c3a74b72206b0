package dev.banrules.runtime.repository;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder on the loopback address; for some paths it does what a test says. */
final class FolderServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  final Map<String, HttpHandler> instead = new ConcurrentHashMap<>();

  FolderServer(Path folder) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, folder));
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private void answer(HttpExchange exchange, Path folder) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    HttpHandler other = instead.get(path);
    if (other != null) {
      other.handle(exchange);
      return;
    }
    Path file = folder.resolve(path);
    try (exchange) {
      if (!Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] content = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    }
  }

  static HttpHandler status(int status) {
    return exchange -> {
      try (exchange) {
        exchange.sendResponseHeaders(status, -1);
      }
    };
  }

  /** Sends bytes until nobody takes them any more. */
  static HttpHandler endless(long pauseMillis) {
    return exchange -> {
      try (exchange) {
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        byte[] some = new byte[pauseMillis > 0 ? 1 : 8192];
        while (!Thread.currentThread().isInterrupted()) {
          body.write(some);
          body.flush();
          Thread.sleep(pauseMillis);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
