package dev.banrules.examples.service.reaudit;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Stopwatch;
import com.google.common.collect.Maps;
import dev.banrules.examples.service.generation.Generations;
import dev.banrules.examples.service.store.Database;
import dev.banrules.examples.service.store.DeviceTable;
import dev.banrules.examples.service.store.ProductTables;
import dev.banrules.examples.service.store.RulesTable;
import dev.banrules.examples.service.store.RulesTable.Search;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.Source;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.rules.ProductChange;
import dev.banrules.rules.RuleChange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds the devices that new rules can concern. The rules are asked about each distinct product and
 * each distinct set of facts once; no profile is read.
 */
@Component
public final class ConcernedDevices {

  private static final Logger LOG = LoggerFactory.getLogger(ConcernedDevices.class);

  private final Generations generations;
  private final Database database;
  private final RulesTable rules;
  private final DeviceTable devices;
  private final ProductTables contents;
  private final Clock clock;

  /**
   * Makes the search.
   *
   * @param generations the rules
   * @param database the database
   * @param rules the states of the rules
   * @param devices the devices
   * @param contents what devices have in common
   * @param clock tells when a search has ended
   */
  public ConcernedDevices(
      Generations generations,
      Database database,
      RulesTable rules,
      DeviceTable devices,
      ProductTables contents,
      Clock clock) {
    this.generations = generations;
    this.database = database;
    this.rules = rules;
    this.devices = devices;
    this.contents = contents;
    this.clock = clock;
  }

  /**
   * Makes the devices due that any rules concern for which nobody has done this yet. Each search is
   * one transaction: if this instance dies in it, another one does it.
   *
   * @param today the day
   */
  public void searchAll(LocalDate today) {
    while (database.inTransaction(() -> searchNext(today))) {}
  }

  private boolean searchNext(LocalDate today) {
    Optional<Long> next = rules.nextToSearch();
    next.ifPresent(number -> search(number, today));
    return next.isPresent();
  }

  private void search(long number, LocalDate today) {
    Stopwatch time = Stopwatch.createStarted();
    Search search =
        number == 1
            ? new Search(number, 0, 0, 0) // nothing was audited by rules before these
            : search(number, change(number), today);
    rules.searched(search, clock.instant());
    LOG.info(
        "Rules {} concern {} devices: asked of {} products and {} sets of facts in {}",
        number,
        search.devicesConcerned(),
        search.productsAsked(),
        search.factsAsked(),
        time);
  }

  /**
   * Empty where one of the rules can't be read any more, so that nothing is known of the change.
   */
  private Optional<RuleChange> change(long number) {
    return generations
        .rules(number - 1)
        .flatMap(
            before -> generations.rules(number).map(after -> RuleChange.between(before, after)));
  }

  private Search search(long number, Optional<RuleChange> change, LocalDate today) {
    if (change.isEmpty()) {
      return new Search(number, 0, 0, devices.makeAllDue(number, today));
    }
    if (change.get().isEmpty()) {
      return new Search(number, 0, 0, 0);
    }
    ConcernedProducts products = ConcernedProducts.of(change.get(), contents.products());
    Map<UUID, DeviceProfile> facts = new HashMap<>();
    contents.facts().forEach((hash, text) -> facts.put(hash, profile(text)));
    int concerned = 0;
    for (ProductChange own : products.changes()) {
      concerned +=
          own.asksForId()
              ? devices.makeDue(
                  number,
                  today,
                  products.of(own),
                  (id, hash) -> own.concerns(withId(id, requireNonNull(facts.get(hash)))))
              : devices.makeDue(
                  number,
                  today,
                  Maps.filterValues(facts, own::concerns).keySet(),
                  products.of(own));
    }
    return new Search(number, products.asked(), facts.size(), concerned);
  }

  private static DeviceProfile profile(String text) {
    return Profiles.unchecked().read(Source.of("facts", text)).value();
  }

  private static DeviceProfile withId(String id, DeviceProfile facts) {
    return DeviceProfile.builder().from(facts).id(id).build();
  }
}
