package dev.banrules.examples.service.memory;

import dev.banrules.examples.service.change.ChangeRecorder;
import dev.banrules.examples.service.generation.Generations;
import dev.banrules.examples.service.reaudit.ConcernedDevices;
import dev.banrules.examples.service.reaudit.DueDevices;
import dev.banrules.examples.service.reaudit.Reaudits;
import dev.banrules.examples.service.store.ChangeTable;
import dev.banrules.examples.service.store.Database;
import dev.banrules.examples.service.store.DeviceTable;
import dev.banrules.examples.service.store.ProductTables;
import dev.banrules.examples.service.store.RulesTable;
import dev.banrules.examples.service.store.WebhookTable;
import dev.banrules.examples.service.webhook.WebhookProperties;
import dev.banrules.examples.service.webhook.WebhookSender;
import dev.banrules.runtime.LiveRules;
import dev.banrules.spring.AuditObserver;
import dev.banrules.spring.BanAuditor;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** What one process of the service has, put together by hand. */
final class Instance {

  static final WebhookProperties SILENT = webhooks(Optional.empty());
  static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  private final Clock clock;
  private final Database database;
  final LiveRules live;
  final RulesTable rules;
  final DeviceTable devices;
  final ProductTables contents;
  final ChangeTable changes;
  final WebhookTable outbox;
  final DeviceMemory memory;
  final Reaudits reaudits;
  final WebhookSender sender;

  Instance(DataSource source, LiveRules live, WebhookProperties webhooks, Clock clock) {
    Flyway.configure().dataSource(source).load().migrate();
    this.live = live;
    this.clock = clock;
    this.database = new Database(source);
    this.rules = new RulesTable(database);
    this.devices = new DeviceTable(database);
    this.contents = new ProductTables(database);
    this.changes = new ChangeTable(database);
    this.outbox = new WebhookTable(database);
    BanAuditor auditor = new BanAuditor(live, Optional.empty(), AuditObserver.none());
    Auditing auditing = new Auditing(auditor);
    Generations generations = new Generations(auditor, database, rules, clock);
    ChangeRecorder recorder = new ChangeRecorder(generations, changes, outbox, webhooks, clock);
    this.memory =
        new DeviceMemory(
            generations, auditing, recorder, database, rules, devices, contents, clock);
    this.reaudits =
        new Reaudits(
            generations,
            new ConcernedDevices(generations, database, rules, devices, contents, clock),
            new DueDevices(database, devices, rules, auditing, recorder),
            clock);
    this.sender = new WebhookSender(outbox, webhooks, clock);
  }

  void keepHouse(Duration devicesFor, Duration changesFor, Duration webhooksFor) {
    new Housekeeping(
            database,
            rules,
            devices,
            contents,
            changes,
            outbox,
            new MemoryProperties(devicesFor, changesFor, webhooksFor),
            clock)
        .run();
  }

  static WebhookProperties webhooks(Optional<URI> url) {
    return new WebhookProperties(
        url.orElse(null),
        url.isEmpty() ? List.of() : List.of(SECRET),
        Duration.ofSeconds(5),
        8,
        Duration.ofMillis(10),
        Duration.ofMillis(100));
  }
}
