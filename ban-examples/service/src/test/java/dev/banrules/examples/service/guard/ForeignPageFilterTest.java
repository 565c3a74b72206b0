package dev.banrules.examples.service.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InetAddresses;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ForeignPageFilterTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1, , 200",
    "127.0.0.1, localhost, http://localhost, 200",
    "127.0.0.1, localhost, http://localhost:3000, 403",
    "127.0.0.1, localhost, https://evil.example, 403",
    "127.0.0.1, localhost, null, 403",
    "127.0.0.1, evil.example, http://evil.example, 403",
    "127.0.0.1, evil.example, , 403",
    "127.0.0.1, bans.example.org, , 200",
    "127.0.0.1, 127.0.0.1, https://bans.example.org, 200",
    "0.0.0.0, server.example, http://server.example, 200",
    "0.0.0.0, server.example, https://evil.example, 403"
  })
  void refusesPagesOfOthers(String address, String host, @Nullable String origin, int status)
      throws Exception {
    ServerProperties server = new ServerProperties();
    server.setAddress(InetAddresses.forString(address));
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/v1/audits");
    request.setServerName(host);
    request.addHeader("Host", host);
    if (origin != null) {
      request.addHeader("Origin", origin);
    }
    MockHttpServletResponse response = new MockHttpServletResponse();
    GuardProperties properties =
        new GuardProperties(null, List.of(URI.create("https://bans.example.org")));
    new ForeignPageFilter(server, properties).doFilter(request, response, new MockFilterChain());
    assertThat(response.getStatus()).isEqualTo(status);
  }
}
