package dev.banrules.examples.service.guard;

import com.google.common.collect.ImmutableSet;
import dev.banrules.examples.service.problem.ApiProblem;
import dev.banrules.examples.service.problem.ProblemKind;
import dev.banrules.examples.service.problem.ProblemResponses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
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
  private final ImmutableSet<String> origins;
  private final ImmutableSet<String> names;

  ForeignPageFilter(ServerProperties server, GuardProperties properties) {
    InetAddress address = server.getAddress();
    this.isLoopback = address != null && address.isLoopbackAddress();
    this.origins =
        properties.origins().stream().map(URI::toString).collect(ImmutableSet.toImmutableSet());
    this.names =
        ImmutableSet.<String>builder()
            .addAll(OWN_NAMES)
            .addAll(properties.origins().stream().map(URI::getHost).iterator())
            .build();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isFromElsewhere(request.getHeader(HttpHeaders.ORIGIN), request)
        || (isLoopback && !names.contains(request.getServerName()))) {
      ProblemResponses.write(
          ApiProblem.of(
              ProblemKind.FOREIGN_PAGE,
              "Only pages of this service ask through a browser, under a name that it has"
                  + " (service.origins)."),
          response);
      return;
    }
    chain.doFilter(request, response);
  }

  private boolean isFromElsewhere(@Nullable String origin, HttpServletRequest request) {
    return origin != null
        && !origins.contains(origin)
        && !origin.equals(request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST));
  }
}
