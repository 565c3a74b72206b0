package dev.banrules.examples.service.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Writes problems as responses, whatever the client accepts. */
public final class ProblemResponses {

  private static final String SECONDS_UNTIL_FREE = "2";

  private ProblemResponses() {}

  /** Writes a problem. */
  public static void write(ApiProblem problem, HttpServletResponse response) throws IOException {
    response.setStatus(problem.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    switch (problem.kind()) {
      case UNAUTHORIZED -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      case BUSY -> response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_FREE);
      // What is left of the body is not waited for.
      case BODY_TOO_LARGE, BODY_TOO_SLOW, BROKEN_BODY ->
          response.setHeader(HttpHeaders.CONNECTION, "close");
      default -> {}
    }
    response.getOutputStream().write((problem.json() + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
