package dev.banrules.examples.service.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The history: what changed in verdicts, and when. */
@Component
public final class ChangeTable {

  private final Database database;

  /**
   * Makes the way to the table.
   *
   * @param database the database
   */
  public ChangeTable(Database database) {
    this.database = database;
  }

  /**
   * A change.
   *
   * @param number its number; a later change of the same device has a higher one
   * @param device the device's id
   * @param recordedAt when it was recorded
   * @param detail what changed: one JSON object
   */
  public record ChangeRow(long number, String device, Instant recordedAt, String detail) {}

  /** {@return a number for a change, which no other change gets} */
  public long nextNumber() {
    return database.sql("select nextval('change_number')").query(Long.class).single();
  }

  /**
   * Adds a change.
   *
   * @param change the change
   */
  public void add(ChangeRow change) {
    database
        .sql(
            """
            insert into verdict_change (number, device, recorded_at, detail)
            values (:number, :device, :at, :detail)
            """)
        .param("number", change.number())
        .param("device", ContentHash.of(change.device()))
        .param("at", Database.time(change.recordedAt()))
        .param("detail", change.detail())
        .update();
  }

  /**
   * {@return changes, newest first}
   *
   * @param device of this device only; empty for all
   * @param before those of lower numbers only
   * @param limit how many at most
   */
  public List<ChangeRow> newest(Optional<String> device, long before, int limit) {
    var statement =
        database
            .sql(
                "select c.number, d.id, c.recorded_at, c.detail from verdict_change c"
                    + " join device d on d.hash = c.device where c.number < :before"
                    + (device.isPresent() ? " and c.device = :device" : "")
                    + " order by c.number desc fetch first :limit rows only")
            .param("before", before)
            .param("limit", limit);
    return device
        .map(id -> statement.param("device", ContentHash.of(id)))
        .orElse(statement)
        .query(
            (row, i) ->
                new ChangeRow(
                    row.getLong(1),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    row.getString(4)))
        .list();
  }

  /**
   * Forgets old changes, except those whose webhook is not acknowledged yet.
   *
   * @param before those recorded before
   * @return how many
   */
  public int purge(Instant before) {
    return database
        .sql(
            """
            delete from verdict_change where recorded_at < :before and not exists (
              select 1 from webhook
              where webhook.change_number = verdict_change.number
                and webhook.next_attempt is not null)
            """)
        .param("before", Database.time(before))
        .update();
  }
}
