package dev.banrules.examples.service.problem;

import dev.banrules.runtime.StaleRulesException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever ends a request into a problem. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  void known(ApiException e, HttpServletResponse response) throws IOException {
    ProblemResponses.write(e.problem(), response);
  }

  @ExceptionHandler
  void stale(StaleRulesException e, HttpServletResponse response) throws IOException {
    ProblemResponses.write(
        ApiProblem.of(ProblemKind.STALE_RULES, String.valueOf(e.getMessage())), response);
  }

  /** Nobody is left to be told. */
  @ExceptionHandler
  void gone(ClientAbortException e) {
    LOG.debug("The client has gone", e);
  }

  @ExceptionHandler(RuntimeException.class)
  void unknown(RuntimeException e, HttpServletResponse response) throws IOException {
    LOG.error("A request failed", e);
    if (!response.isCommitted()) {
      response.reset();
      ProblemResponses.write(
          ApiProblem.of(ProblemKind.INTERNAL, "The log of the service says more."), response);
    }
  }
}
