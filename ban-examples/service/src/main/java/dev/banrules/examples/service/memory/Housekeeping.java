package dev.banrules.examples.service.memory;

import dev.banrules.examples.service.store.ChangeTable;
import dev.banrules.examples.service.store.Database;
import dev.banrules.examples.service.store.DeviceTable;
import dev.banrules.examples.service.store.ProductTables;
import dev.banrules.examples.service.store.RulesTable;
import dev.banrules.examples.service.store.WebhookTable;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Forgets what is older than it may be, and what nothing refers to any more. */
@Component
public final class Housekeeping {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  private final Database database;
  private final RulesTable rules;
  private final DeviceTable devices;
  private final ProductTables contents;
  private final ChangeTable changes;
  private final WebhookTable webhooks;
  private final MemoryProperties properties;
  private final Clock clock;

  /**
   * Makes it.
   *
   * @param database the database
   * @param rules the states of the rules
   * @param devices the devices
   * @param contents what devices have in common
   * @param changes the history
   * @param webhooks the outbox
   * @param properties how long things are remembered
   * @param clock tells how old they are
   */
  public Housekeeping(
      Database database,
      RulesTable rules,
      DeviceTable devices,
      ProductTables contents,
      ChangeTable changes,
      WebhookTable webhooks,
      MemoryProperties properties,
      Clock clock) {
    this.database = database;
    this.rules = rules;
    this.devices = devices;
    this.contents = contents;
    this.changes = changes;
    this.webhooks = webhooks;
    this.properties = properties;
    this.clock = clock;
  }

  /** Forgets what is to be forgotten now. */
  public void run() {
    Instant now = clock.instant();
    int forgotten = devices.purge(now.minus(properties.keepDevices()));
    if (forgotten > 0) {
      LOG.info("Forgot {} devices that nobody has stored for long", forgotten);
    }
    changes.purge(now.minus(properties.keepChanges()));
    webhooks.purge(now.minus(properties.keepWebhooks()));
    database.doInTransaction(
        () -> {
          rules.newestAlone(); // so that nobody stores a device with what is about to be forgotten
          contents.purge();
          rules.purge();
        });
  }
}
