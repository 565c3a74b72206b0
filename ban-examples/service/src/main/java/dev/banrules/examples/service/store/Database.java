package dev.banrules.examples.service.store;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The way to the database: statements, and transactions around them. */
@Component
public final class Database {

  private final JdbcTemplate template;
  private final JdbcClient client;
  private final TransactionTemplate transactions;
  private final boolean sharesLocks;

  /**
   * Makes the way to a database that has the tables.
   *
   * @param source gives connections
   * @throws IllegalStateException if it is an H2 that does not take the statements
   */
  public Database(DataSource source) {
    this.template = new JdbcTemplate(source);
    this.client = JdbcClient.create(template);
    this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    this.sharesLocks = isPostgres(template);
    if (!sharesLocks) {
      checkMode();
    }
  }

  private static boolean isPostgres(JdbcTemplate template) {
    return requireNonNull(
        template.execute(
            (Connection connection) ->
                connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
  }

  /** H2 takes the statements of PostgreSQL only where it is told to. */
  private void checkMode() {
    String mode =
        client
            .sql(
                "select setting_value from information_schema.settings where setting_name = 'MODE'")
            .query(String.class)
            .single();
    checkState(
        mode.equals("PostgreSQL"),
        "H2 needs MODE=PostgreSQL: add ;MODE=PostgreSQL;WRITE_DELAY=0 to spring.datasource.url");
  }

  /**
   * {@return what is worked out in one transaction}
   *
   * @param <T> the type of the result
   * @param work what to do; if it throws, nothing of it is kept
   */
  public <T> T inTransaction(Supplier<T> work) {
    return requireNonNull(transactions.execute(status -> work.get()));
  }

  /**
   * Does something in one transaction.
   *
   * @param work what to do; if it throws, nothing of it is kept
   */
  public void doInTransaction(Runnable work) {
    transactions.executeWithoutResult(status -> work.run());
  }

  JdbcClient.StatementSpec sql(String sql) {
    return client.sql(sql);
  }

  JdbcTemplate template() {
    return template;
  }

  /**
   * How rows are locked against change, but not against others who lock them so too. H2 has no such
   * lock.
   */
  String forShare() {
    return sharesLocks ? " for share" : " for update";
  }

  static SqlArrayValue array(Collection<UUID> hashes) {
    return new SqlArrayValue("uuid", hashes.toArray());
  }

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
