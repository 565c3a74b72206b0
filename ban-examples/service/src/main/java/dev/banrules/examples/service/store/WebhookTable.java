package dev.banrules.examples.service.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The outbox: webhooks to send, written in the transaction of what they tell. */
@Component
public final class WebhookTable {

  private static final int LONGEST_FAILURE = 1000;

  private final Database database;

  /**
   * Makes the way to the table.
   *
   * @param database the database
   */
  public WebhookTable(Database database) {
    this.database = database;
  }

  /**
   * A webhook to send.
   *
   * @param id its id, the same at each attempt
   * @param body what to send
   * @param attempts how many attempts there were, with the one that it was taken for
   */
  public record Outgoing(UUID id, String body, int attempts) {}

  /**
   * Adds a webhook that may be sent at once.
   *
   * @param id its id
   * @param change the number of the change that it tells
   * @param body what to send
   * @param at when it may be sent
   */
  public void add(UUID id, long change, String body, Instant at) {
    database
        .sql(
            """
            insert into webhook (id, change_number, body, attempts, next_attempt)
            values (:id, :change, :body, 0, :at)
            """)
        .param("id", id)
        .param("change", change)
        .param("body", body)
        .param("at", Database.time(at))
        .update();
  }

  /**
   * {@return webhooks to send now, oldest first; nobody else gets them before the lease ends}
   *
   * @param limit how many at most
   * @param now the time
   * @param lease how long they belong to the one who takes them
   */
  public List<Outgoing> take(int limit, Instant now, Duration lease) {
    return database.inTransaction(
        () -> {
          List<Outgoing> taken =
              database
                  .sql(
                      """
                      select id, body, attempts from webhook where next_attempt <= :now
                      order by next_attempt, change_number
                      fetch first :limit rows only for update skip locked
                      """)
                  .param("now", Database.time(now))
                  .param("limit", limit)
                  .query(
                      (row, i) ->
                          new Outgoing(
                              row.getObject(1, UUID.class), row.getString(2), row.getInt(3) + 1))
                  .list();
          List<Object[]> rows =
              taken.stream()
                  .map(
                      webhook ->
                          new Object[] {
                            webhook.attempts(), Database.time(now.plus(lease)), webhook.id()
                          })
                  .toList();
          if (!rows.isEmpty()) {
            database
                .template()
                .batchUpdate(
                    "update webhook set attempts = ?, next_attempt = ? where id = ?", rows);
          }
          return taken;
        });
  }

  /**
   * Notes that the receiver has a webhook, so that it is not sent again.
   *
   * @param id the webhook's id
   * @param at when the receiver said so
   */
  public void acknowledged(UUID id, Instant at) {
    database
        .sql(
            """
            update webhook set next_attempt = null, acknowledged_at = :at, last_failure = null
            where id = :id
            """)
        .param("at", Database.time(at))
        .param("id", id)
        .update();
  }

  /**
   * Notes that an attempt failed.
   *
   * @param id the webhook's id
   * @param failure why
   * @param next when to try again
   */
  public void failed(UUID id, String failure, Instant next) {
    database
        .sql(
            """
            update webhook set next_attempt = :next, last_failure = :failure
            where id = :id and acknowledged_at is null
            """)
        .param("next", Database.time(next))
        .param("failure", failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)))
        .param("id", id)
        .update();
  }

  /** {@return how many are not acknowledged} */
  public long countPending() {
    return database
        .sql("select count(*) from webhook where next_attempt is not null")
        .query(Long.class)
        .single();
  }

  /**
   * Forgets webhooks that were acknowledged.
   *
   * @param before those acknowledged before
   * @return how many
   */
  public int purge(Instant before) {
    return database
        .sql("delete from webhook where acknowledged_at < :before")
        .param("before", Database.time(before))
        .update();
  }
}
