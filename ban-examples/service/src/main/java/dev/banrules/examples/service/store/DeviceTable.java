package dev.banrules.examples.service.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Component;

/** The devices. */
@Component
public final class DeviceTable {

  private static final String COLUMNS =
      "id, profile, facts, stored_at, verdict, status, audited_on, generation, due, due_to_rules,"
          + " failure";

  /** Those that are due to new rules already are audited once for all of them. */
  private static final String OF_OLDER_RULES =
      "generation < :generation and not (due_to_rules and due <= :today)";

  private final Database database;

  /**
   * Makes the way to the table.
   *
   * @param database the database
   */
  public DeviceTable(Database database) {
    this.database = database;
  }

  /**
   * {@return a device, if it is remembered}
   *
   * @param id its id
   */
  public Optional<DeviceRow> find(String id) {
    return database
        .sql("select " + COLUMNS + " from device where hash = :hash")
        .param("hash", ContentHash.of(id))
        .query(DeviceTable::row)
        .optional();
  }

  /**
   * {@return those of some devices that are remembered, by id, locked}
   *
   * @param ids the ids
   */
  public Map<String, DeviceRow> lock(Collection<String> ids) {
    return database
        .sql(
            "select " + COLUMNS + " from device where hash = any(:hashes) order by hash for update")
        .param("hashes", Database.array(ids.stream().map(ContentHash::of).toList()))
        .query(DeviceTable::row)
        .stream()
        .collect(toMap(DeviceRow::id, device -> device));
  }

  /**
   * {@return some of the devices that are due, locked; none that somebody else works on}
   *
   * @param today the day
   * @param limit how many at most
   */
  public List<DeviceRow> lockDue(LocalDate today, int limit) {
    return database
        .sql(
            "select "
                + COLUMNS
                + " from device where due <= :today order by due, hash"
                + " fetch first :limit rows only for update skip locked")
        .param("today", today)
        .param("limit", limit)
        .query(DeviceTable::row)
        .list();
  }

  /**
   * Adds devices.
   *
   * @param devices devices that are not remembered; their facts are
   * @throws org.springframework.dao.DuplicateKeyException if one is
   */
  public void insert(List<DeviceRow> devices) {
    update(
        devices,
        "insert into device (profile, facts, stored_at, verdict, status, audited_on, generation,"
            + " due, due_to_rules, failure, id, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  /**
   * Changes devices.
   *
   * @param devices devices that are remembered
   */
  public void update(List<DeviceRow> devices) {
    update(
        devices,
        "update device set profile = ?, facts = ?, stored_at = ?, verdict = ?, status = ?,"
            + " audited_on = ?, generation = ?, due = ?, due_to_rules = ?, failure = ?"
            + " where id = ? and hash = ?");
  }

  private void update(List<DeviceRow> devices, String sql) {
    if (!devices.isEmpty()) {
      database.template().batchUpdate(sql, devices.stream().map(DeviceTable::values).toList());
    }
  }

  private static Object[] values(DeviceRow device) {
    return new Object[] {
      device.profile(),
      device.facts(),
      Database.time(device.storedAt()),
      device.verdict(),
      device.status(),
      device.auditedOn(),
      device.generation(),
      orNull(Types.DATE, device.due()),
      device.dueToRules(),
      orNull(Types.VARCHAR, device.failure()),
      device.id(),
      device.hash()
    };
  }

  private static SqlParameterValue orNull(int type, Optional<?> value) {
    return new SqlParameterValue(type, value.orElse(null));
  }

  /**
   * Makes all devices of older rules due to new ones.
   *
   * @param generation the number of the new rules
   * @param today the day
   * @return how many
   */
  public int makeAllDue(long generation, LocalDate today) {
    return database
        .sql("update device set due = :today, due_to_rules = true where " + OF_OLDER_RULES)
        .param("today", today)
        .param("generation", generation)
        .update();
  }

  /**
   * Makes devices due to new rules: those of older rules that have some of the facts and some of
   * the products.
   *
   * @param generation the number of the new rules
   * @param today the day
   * @param facts the hashes of the facts
   * @param products the hashes of the products
   * @return how many
   */
  public int makeDue(
      long generation, LocalDate today, Collection<UUID> facts, Collection<UUID> products) {
    return database
        .sql(
            "update device set due = :today, due_to_rules = true where facts = any(:facts) and "
                + OF_OLDER_RULES
                + " and hash in (select link.device from device_product link"
                + " where link.product = any(:products))")
        .param("today", today)
        .param("generation", generation)
        .param("facts", Database.array(facts))
        .param("products", Database.array(products))
        .update();
  }

  /**
   * Makes devices due to new rules: those of older rules that have some of the products, if they
   * are wanted.
   *
   * @param generation the number of the new rules
   * @param today the day
   * @param products the hashes of the products
   * @param wanted says of a device's id and the hash of its facts whether it is wanted
   * @return how many
   */
  public int makeDue(
      long generation,
      LocalDate today,
      Collection<UUID> products,
      BiPredicate<String, UUID> wanted) {
    List<Object[]> rows = new ArrayList<>();
    RowCallbackHandler each =
        row -> {
          if (wanted.test(row.getString(2), row.getObject(3, UUID.class))) {
            rows.add(new Object[] {today, row.getObject(1, UUID.class)});
          }
        };
    database
        .sql(
            "select hash, id, facts from device where "
                + OF_OLDER_RULES
                + " and hash in (select link.device from device_product link"
                + " where link.product = any(:products)) for update")
        .param("today", today)
        .param("generation", generation)
        .param("products", Database.array(products))
        .query(each);
    if (!rows.isEmpty()) {
      database
          .template()
          .batchUpdate("update device set due = ?, due_to_rules = true where hash = ?", rows);
    }
    return rows.size();
  }

  /**
   * Forgets a device and what was recorded of it.
   *
   * @param id its id
   * @return whether it was remembered
   */
  public boolean delete(String id) {
    return database
            .sql("delete from device where hash = :hash")
            .param("hash", ContentHash.of(id))
            .update()
        > 0;
  }

  /**
   * Forgets devices with what was recorded of them.
   *
   * @param before those whose profile was last stored before
   * @return how many
   */
  public int purge(Instant before) {
    return database
        .sql("delete from device where stored_at < :before")
        .param("before", Database.time(before))
        .update();
  }

  /**
   * {@return how many are due}
   *
   * @param today the day
   */
  public long countDue(LocalDate today) {
    return database
        .sql("select count(*) from device where due <= :today")
        .param("today", today)
        .query(Long.class)
        .single();
  }

  /**
   * {@return how many have a verdict that rests on some rules}
   *
   * @param generation the number of the rules
   */
  public long count(long generation) {
    return database
        .sql("select count(*) from device where generation = :generation")
        .param("generation", generation)
        .query(Long.class)
        .single();
  }

  /** {@return how many have a verdict that could not be renewed} */
  public long countFailed() {
    return database
        .sql("select count(*) from device where failure is not null")
        .query(Long.class)
        .single();
  }

  private static DeviceRow row(ResultSet row, int number) throws SQLException {
    return new DeviceRow(
        row.getString("id"),
        row.getString("profile"),
        row.getObject("facts", UUID.class),
        instant(row.getObject("stored_at", OffsetDateTime.class)),
        row.getString("verdict"),
        row.getString("status"),
        row.getObject("audited_on", LocalDate.class),
        row.getLong("generation"),
        optional(row.getObject("due", LocalDate.class)),
        row.getBoolean("due_to_rules"),
        optional(row.getString("failure")));
  }

  private static Instant instant(OffsetDateTime time) {
    return time.toInstant();
  }

  private static <T> Optional<T> optional(@Nullable T value) {
    return Optional.ofNullable(value);
  }
}
