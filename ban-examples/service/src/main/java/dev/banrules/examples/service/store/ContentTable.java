package dev.banrules.examples.service.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Texts that devices have in common, each once, by its hash. */
public final class ContentTable {

  private final Database database;
  private final String name;

  /** Of which table. */
  ContentTable(Database database, String name) {
    this.database = database;
    this.name = name;
  }

  /**
   * {@return those of some texts that it has}
   *
   * @param hashes the hashes of the texts
   */
  Set<UUID> known(Collection<UUID> hashes) {
    return new HashSet<>(
        database
            .sql("select hash from " + name + " where hash = any(:hashes)")
            .param("hashes", Database.array(hashes))
            .query(UUID.class)
            .list());
  }

  /**
   * Adds the texts that it does not have.
   *
   * @param texts the texts, by hash
   */
  public void add(Map<UUID, String> texts) {
    // In one order everywhere, so that two who add the same texts never wait for each other.
    Map<UUID, String> missing = new TreeMap<>(texts);
    missing.keySet().removeAll(known(texts.keySet()));
    List<Object[]> rows =
        missing.entrySet().stream()
            .map(text -> new Object[] {text.getKey(), text.getValue()})
            .toList();
    if (!rows.isEmpty()) {
      database
          .template()
          .batchUpdate(
              "insert into " + name + " (hash, text) values (?, ?) on conflict do nothing", rows);
    }
  }

  /**
   * Gives each text.
   *
   * @param visitor takes hash and text
   */
  public void forEach(BiConsumer<UUID, String> visitor) {
    RowCallbackHandler row = r -> visitor.accept(r.getObject(1, UUID.class), r.getString(2));
    database.sql("select hash, text from " + name).withFetchSize(1000).query(row);
  }
}
