package dev.banrules.examples.service.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import dev.banrules.examples.service.problem.ApiProblem;
import dev.banrules.examples.service.problem.ProblemKind;
import dev.banrules.examples.service.problem.ProblemResponses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets only those ask who have the token, where one is configured. Page and health are for all. */
@Component
@Order(2)
final class BearerTokenFilter extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";

  private final byte @Nullable [] expected;

  BearerTokenFilter(GuardProperties properties) {
    String token = properties.token();
    this.expected = token == null ? null : hash(token);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (expected == null || isOpen(request.getServletPath()) || isRight(request, expected)) {
      chain.doFilter(request, response);
      return;
    }
    ProblemResponses.write(
        ApiProblem.of(
            ProblemKind.UNAUTHORIZED, "Send the token of this service: `Authorization: Bearer …`."),
        response);
  }

  /** All but the questions and the actuator is the page, which says nothing. */
  private static boolean isOpen(String path) {
    boolean isHealth = path.equals("/actuator/health") || path.startsWith("/actuator/health/");
    return isHealth || !(path.startsWith("/v1/") || path.startsWith("/actuator"));
  }

  /** Hashes are of one length, and compared in a time that does not tell how far they agree. */
  private static boolean isRight(HttpServletRequest request, byte[] expected) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null
        && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && MessageDigest.isEqual(hash(header.substring(SCHEME.length()).strip()), expected);
  }

  private static byte[] hash(String token) {
    return Hashing.sha256().hashString(token, UTF_8).asBytes();
  }
}
