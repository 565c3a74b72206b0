package dev.banrules.examples.service.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The states of the rules, by number. */
@Component
public final class RulesTable {

  private final Database database;

  /**
   * Makes the way to the table.
   *
   * @param database the database
   */
  public RulesTable(Database database) {
    this.database = database;
  }

  /**
   * What a search for concerned devices came to.
   *
   * @param generation the rules that were searched for
   * @param productsAsked how many products the rules were asked about
   * @param factsAsked how many sets of facts the rules were asked about
   * @param devicesConcerned how many devices are due by it
   */
  public record Search(
      long generation, long productsAsked, long factsAsked, long devicesConcerned) {}

  /** {@return the number of the newest rules, from 1; 0 where there are none yet} */
  public long newest() {
    return newest("");
  }

  /** {@return the same; none are registered before the end of the transaction} */
  public long newestWhileStoring() {
    return newest(database.forShare());
  }

  /**
   * {@return the same; nobody stores a device or registers rules before the end of the transaction}
   */
  public long newestAlone() {
    return newest(" for update");
  }

  private long newest(String lock) {
    return database.sql("select number from newest_generation" + lock).query(Long.class).single();
  }

  /**
   * Adds the newest rules. The transaction has to have them alone.
   *
   * @param number their number
   * @param digest the digest of their documents
   * @param documents their documents
   * @param at when they are registered
   */
  public void add(long number, String digest, byte[] documents, Instant at) {
    database
        .sql(
            """
            insert into rules_generation (number, digest, documents, registered_at)
            values (:number, :digest, :documents, :at)
            """)
        .param("number", number)
        .param("digest", digest)
        .param("documents", documents)
        .param("at", Database.time(at))
        .update();
    database.sql("update newest_generation set number = :number").param("number", number).update();
  }

  /**
   * {@return the digest of some rules, if there are any of that number}
   *
   * @param number their number
   */
  public Optional<String> digest(long number) {
    return database
        .sql("select digest from rules_generation where number = :number")
        .param("number", number)
        .query(String.class)
        .optional();
  }

  /**
   * {@return the documents of some rules}
   *
   * @param number their number
   */
  public byte[] documents(long number) {
    return database
        .sql("select documents from rules_generation where number = :number")
        .param("number", number)
        .query(byte[].class)
        .single();
  }

  /** {@return the oldest rules whose devices nobody has searched or is searching for, locked} */
  public Optional<Long> nextToSearch() {
    return database
        .sql(
            """
            select number from rules_generation where searched_at is null
            order by number fetch first 1 rows only for update skip locked
            """)
        .query(Long.class)
        .optional();
  }

  /**
   * Notes that the devices that rules concern are due.
   *
   * @param search what the search came to
   * @param at when it ended
   */
  public void searched(Search search, Instant at) {
    database
        .sql(
            """
            update rules_generation set searched_at = :at, products_asked = :products,
              facts_asked = :facts, devices_concerned = :devices
            where number = :number
            """)
        .param("at", Database.time(at))
        .param("products", search.productsAsked())
        .param("facts", search.factsAsked())
        .param("devices", search.devicesConcerned())
        .param("number", search.generation())
        .update();
  }

  /** {@return the searches that have ended, newest first} */
  public List<Search> searches() {
    return database
        .sql(
            """
            select number, products_asked, facts_asked, devices_concerned from rules_generation
            where searched_at is not null order by number desc
            """)
        .query(
            (row, i) -> new Search(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
        .list();
  }

  /**
   * Forgets rules that no verdict rests on, unless newer ones are still to be compared with them.
   * The transaction has to have the newest rules alone.
   *
   * @return how many
   */
  public int purge() {
    return database
        .sql(
            """
            delete from rules_generation where searched_at is not null
              and number < (select number from newest_generation)
              and number + 1 < (select coalesce(min(other.number), 9223372036854775807)
                from rules_generation other where other.searched_at is null)
              and not exists
                (select 1 from device where device.generation = rules_generation.number)
            """)
        .update();
  }
}
