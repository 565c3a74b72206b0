package dev.banrules.examples.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running service. */
public final class Client {

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;

  /** Asks the service at a port. */
  public Client(int port) {
    this.address = "http://127.0.0.1:" + port;
  }

  /** {@return what a sample of the examples has in it} */
  public static String sample(String name) {
    try {
      return Files.readString(Path.of("..", "samples", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the answer to a GET request} */
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  /** {@return the answer to a DELETE request} */
  public HttpResponse<String> delete(String path) {
    return send(request(path).DELETE().build());
  }

  /** {@return the answer to a POST request} */
  public HttpResponse<String> post(String path, String body, String... headers) {
    return send(request(path, headers).POST(BodyPublishers.ofString(body)).build());
  }

  /** {@return the answer to bytes} */
  public HttpResponse<String> post(String path, byte[] body, String... headers) {
    return send(request(path, headers).POST(BodyPublishers.ofByteArray(body)).build());
  }

  /** {@return the answer to a stream of a length that is not told before} */
  public HttpResponse<String> postStream(String path, Supplier<InputStream> body) {
    return send(request(path).POST(BodyPublishers.ofInputStream(body)).build());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@return the JSON of an answer} */
  public static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }
}
