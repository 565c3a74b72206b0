package dev.banrules.examples.service.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BearerTokenFilterTest {

  @ParameterizedTest
  @CsvSource({
    "/v1/audits, Bearer secret, 200",
    "/v1/audits, bearer secret, 200",
    "/v1/audits, Bearer secreT, 401",
    "/v1/audits, Basic secret, 401",
    "/v1/audits, Bearer, 401",
    "/v1/audits, , 401",
    "/v1/devices, , 401",
    "/actuator/banrules, , 401",
    "/actuator, , 401",
    "/actuator/health, , 200",
    "/actuator/healthy, , 401",
    "/, , 200",
    "/page.js, , 200",
    "/openapi.json, , 200"
  })
  void letsInWhoHasTheToken(String path, @Nullable String authorization, int status)
      throws Exception {
    assertThat(status("secret", path, authorization)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"/v1/audits, 200", "/actuator, 200"})
  void letsAllInWhereThereIsNone(String path, int status) throws Exception {
    assertThat(status(null, path, null)).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anEmptyTokenIsNoOpenDoor(String token) {
    assertThatThrownBy(() -> new GuardProperties(token, List.of()))
        .hasMessageContaining("service.token is empty");
  }

  private static int status(@Nullable String token, String path, @Nullable String authorization)
      throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
    request.setServletPath(path);
    if (authorization != null) {
      request.addHeader("Authorization", authorization);
    }
    MockHttpServletResponse response = new MockHttpServletResponse();
    new BearerTokenFilter(new GuardProperties(token, List.of()))
        .doFilter(request, response, new MockFilterChain());
    return response.getStatus();
  }
}
