package dev.banrules.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A service that waits for a body for two seconds, and for its next byte for one. Other tests need
 * a service that is patient: on a busy machine they are slow senders themselves.
 */
@Timeout(30)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:slow-senders-test;MODE=PostgreSQL",
      "service.limits.receive=2s",
      "server.tomcat.connection-timeout=1s"
    })
class SlowSendersTest {

  private static final String LENGTH = "Content-Length: 1000\r\n\r\n";

  @LocalServerPort private int port;

  private Client client = new Client(0);

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @Test
  void areGivenUpAndOthersAreAnsweredMeanwhile() throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(10);
    List<Future<String>> slow = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      slow.add(
          senders.submit(
              () -> client.raw(LENGTH, new ByteArrayInputStream(new byte[100]), 1, 200)));
    }
    assertThat(client.post("/v1/audits", Client.sample("ottawa-phone.json")).statusCode())
        .isEqualTo(200);
    for (Future<String> answer : slow) {
      assertThat(answer.get()).startsWith("HTTP/1.1 408");
    }
    senders.shutdown();
  }

  @Test
  void thatSendNothingAreGivenUp() throws IOException {
    assertThat(client.raw(LENGTH, InputStream.nullInputStream(), 1, 0)).startsWith("HTTP/1.1 408");
  }
}
