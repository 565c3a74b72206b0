package dev.banrules.examples.service.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

class DatabaseTest {

  @Test
  void anH2ThatDoesNotTakeTheStatementsIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Database(h2("jdbc:h2:mem:")))
        .withMessageContaining("add ;MODE=PostgreSQL");
    assertThat(new Database(h2("jdbc:h2:mem:;MODE=PostgreSQL")).forShare())
        .isEqualTo(" for update");
  }

  @Test
  void whatKeepsItFromOpeningIsSaidWithARemedy() {
    assertThat(analysis(new SQLException("in use", "90020", 90020)).getAction())
        .contains("Another service has the file open");
    assertThat(analysis(new SQLException("connection refused")).getDescription())
        .contains("can't be opened: connection refused");
  }

  private static FailureAnalysis analysis(SQLException failure) {
    return requireNonNull(
        new DatabaseFailureAnalyzer()
            .analyze(new CannotGetJdbcConnectionException("no connection", failure)));
  }

  private static JdbcDataSource h2(String url) {
    JdbcDataSource source = new JdbcDataSource();
    source.setUrl(url);
    return source;
  }
}
