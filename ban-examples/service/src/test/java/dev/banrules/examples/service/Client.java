package dev.banrules.examples.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running service. */
public final class Client {

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final String address;

  /** Asks the service at a port. */
  public Client(int port) {
    this.port = port;
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

  /**
   * Sends a body to the audits as a sender of its own would, and reads the answer also if the
   * service has hung up before the end.
   *
   * @param headers the headers about the body, with the empty line that ends them
   * @param body the body, as it goes over the wire
   * @param part how many bytes are sent at once
   * @param pause how long to wait after each part, in milliseconds
   * @return the first 12 characters of the answer
   */
  public String raw(String headers, InputStream body, int part, int pause) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /v1/audits HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + headers)
              .getBytes(StandardCharsets.US_ASCII));
      try {
        for (byte[] next = body.readNBytes(part); next.length > 0; next = body.readNBytes(part)) {
          out.write(next);
          out.flush();
          Thread.sleep(pause);
        }
      } catch (IOException e) {
        // The service has hung up; what it said before is there to be read.
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }
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
