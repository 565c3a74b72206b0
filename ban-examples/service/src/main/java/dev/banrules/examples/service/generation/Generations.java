package dev.banrules.examples.service.generation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.banrules.examples.service.store.Database;
import dev.banrules.examples.service.store.RulesTable;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.rules.BanRules;
import dev.banrules.runtime.CurrentRules;
import dev.banrules.spring.BanAuditor;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Numbers the states of the rules. An instance registers its rules when it starts and when they are
 * swapped, unless they are the newest already; so of instances that have other rules, the last to
 * start or to swap decides. Safe for any number of threads.
 */
@Component
public final class Generations {

  private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
  private static final int REMEMBERED = 4;

  private final BanAuditor auditor;
  private final Database database;
  private final RulesTable table;
  private final Clock clock;
  private final Cache<Long, BanRules> remembered =
      Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();

  private volatile @Nullable Registered registered;

  private record Registered(BanRules rules, long number) {}

  /**
   * Makes the numbers.
   *
   * @param auditor has the rules of this instance
   * @param database the database
   * @param table where rules are registered
   * @param clock tells when they are
   */
  public Generations(BanAuditor auditor, Database database, RulesTable table, Clock clock) {
    this.auditor = auditor;
    this.database = database;
    this.table = table;
    this.clock = clock;
  }

  /**
   * {@return the rules of this instance; they are registered if they are others than before}
   *
   * @throws dev.banrules.runtime.StaleRulesException if they have expired, and the application
   *     chose to refuse then
   */
  public CurrentGeneration current() {
    CurrentRules rules = auditor.current();
    Registered known = registered;
    return new CurrentGeneration(
        known != null && known.rules() == rules.rules() ? known.number() : register(rules.rules()),
        rules);
  }

  private synchronized long register(BanRules rules) {
    Registered known = registered;
    if (known != null && known.rules() == rules) {
      return known.number();
    }
    long number = number(rules);
    remembered.put(number, rules);
    registered = new Registered(rules, number);
    return number;
  }

  private long number(BanRules rules) {
    String digest = RulesDocuments.digest(rules);
    byte[] documents = RulesDocuments.pack(rules);
    return database.inTransaction(
        () -> {
          long newest = table.newestAlone();
          if (table.digest(newest).filter(digest::equals).isPresent()) {
            return newest;
          }
          table.add(newest + 1, digest, documents, clock.instant());
          LOG.info("Rules {} are in place", newest + 1);
          return newest + 1;
        });
  }

  /**
   * {@return rules that were registered; empty where the documents are not taken any more}
   *
   * @param number their number
   */
  public Optional<BanRules> rules(long number) {
    try {
      return Optional.of(
          remembered.get(number, key -> RulesDocuments.unpack(table.documents(key))));
    } catch (InvalidDocumentException e) {
      LOG.warn("Rules {} can't be read any more: {}", number, e.getMessage());
      return Optional.empty();
    }
  }
}
