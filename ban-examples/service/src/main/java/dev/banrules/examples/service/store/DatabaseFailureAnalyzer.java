package dev.banrules.examples.service.store;

import com.google.common.base.Throwables;
import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start in one sentence why the database can't be opened, and what to do. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  /** H2's number for a file that another process has open. */
  private static final int ALREADY_OPEN = 90020;

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
    boolean isOpen =
        Throwables.getCausalChain(cause).stream()
            .anyMatch(each -> each instanceof SQLException e && e.getErrorCode() == ALREADY_OPEN);
    return new FailureAnalysis(
        "The database of the remembered devices can't be opened: " + cause.getMessage(),
        isOpen
            ? "Another service has the file open: stop that one, or give this one a file of its"
                + " own, or a PostgreSQL for both, with --spring.datasource.url=jdbc:…"
            : "Look at spring.datasource.url, .username and .password.",
        rootFailure);
  }
}
