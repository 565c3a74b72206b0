package dev.banrules.examples.service.guard;

import dev.banrules.examples.service.problem.ApiProblem;
import dev.banrules.examples.service.problem.ProblemKind;
import dev.banrules.examples.service.problem.ProblemResponses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what pages of other sites send through the browser of somebody who runs this service: a
 * request from another origin and, on a loopback address, one to a name that somebody else has made
 * to mean it.
 */
@Component
@Order(1)
final class ForeignPageFilter extends OncePerRequestFilter {

  private static final Set<String> OWN_NAMES =
      Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");

  private final boolean isLoopback;

  ForeignPageFilter(ServerProperties server) {
    InetAddress address = server.getAddress();
    this.isLoopback = address != null && address.isLoopbackAddress();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isFromElsewhere(request.getHeader(HttpHeaders.ORIGIN), request)
        || (isLoopback && !OWN_NAMES.contains(request.getServerName()))) {
      ProblemResponses.write(
          ApiProblem.of(
              ProblemKind.FOREIGN_PAGE,
              "Only pages of this service ask through a browser, under the name that it runs at."),
          response);
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isFromElsewhere(@Nullable String origin, HttpServletRequest request) {
    return origin != null
        && !origin.equals(request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST));
  }
}
