package dev.banrules.examples.service.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Stopwatch;
import com.google.common.collect.Iterators;
import com.google.common.collect.Lists;
import com.google.common.util.concurrent.Uninterruptibles;
import dev.banrules.examples.service.reaudit.DueDevices.Audited;
import dev.banrules.examples.service.store.ChangeTable.ChangeRow;
import dev.banrules.examples.service.store.DeviceRow;
import dev.banrules.examples.service.store.RulesTable.Search;
import dev.banrules.examples.service.webhook.WebhookProperties;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.runtime.LiveRules;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is remembered on any database, and which devices are audited again. */
abstract class MemoryContract {

  private static final int BATCH = 100;

  final TestClock clock = new TestClock();

  @TempDir Path folder;

  private DataSource source;
  private Path catalog;
  private int lastRequests;

  /** {@return a database that is empty} */
  abstract DataSource emptyDatabase();

  /** Leaves that database to other processes. */
  abstract void handOver();

  /** {@return the same database, after {@link #handOver}} */
  abstract DataSource takeBack();

  /** {@return a process that audits what is stored, and tells the receiver of changes} */
  abstract ServiceProcess process(Path catalogs, URI receiver, Path log);

  /** {@return rules as those processes have them} */
  abstract LiveRules liveAsProcesses(Path catalogs);

  /** {@return how much is stored in the test that kills processes} */
  abstract Fleet fleetToStore();

  /** {@return how many processes there are in it} */
  abstract int processes();

  @BeforeEach
  void startWithoutBanOfChat() {
    source = emptyDatabase();
    catalog = folder.resolve("own.yaml");
    Rules.write(catalog, Rules.withoutBanOfChat());
  }

  private Instance start() {
    return start(Instance.SILENT);
  }

  private Instance start(WebhookProperties webhooks) {
    return new Instance(source, Rules.live(catalog, clock), webhooks, clock);
  }

  private static void remember(Instance instance, Fleet fleet) {
    Iterators.partition(fleet.profiles().iterator(), BATCH)
        .forEachRemaining(instance.memory::remember);
  }

  @Test
  void aDeviceIsRememberedWithItsVerdictUntilItIsForgotten() {
    Instance instance = start();
    DeviceProfile phone = Fleet.phoneWithChat("phone");

    instance.memory.remember(List.of(phone));
    DeviceRow row = instance.memory.find("phone").orElseThrow();

    assertThat(Auditing.remembered(row).device()).isEqualTo(phone);
    assertThat(row.status()).isEqualTo("compliant");
    assertThat(row.auditedOn()).isEqualTo(LocalDate.now(clock));
    assertThat(row.generation()).isEqualTo(1);
    assertThat(row.due()).isEmpty();
    assertThat(instance.memory.forget("phone")).isTrue();
    assertThat(instance.memory.find("phone")).isEmpty();
    assertThat(instance.memory.forget("phone")).isFalse();
    assertThat(instance.contents.purge()).isEqualTo(2);
  }

  @Test
  void aBanThatIsAddedAuditsTheDevicesThatItConcernsAndNoOthers() {
    Fleet fleet = new Fleet(600, 30, 5);
    Instance instance = start();
    remember(instance, fleet);
    assertThat(instance.reaudits.run()).isEqualTo(new Audited(0, 0));

    Rules.write(catalog, Rules.withBanOfChat("2026-06-01"));
    instance.live.refresh();

    assertThat(instance.reaudits.run()).isEqualTo(new Audited(30, 30));
    assertThat(instance.reaudits.run()).isEqualTo(new Audited(0, 0));
    List<ChangeRow> changes = instance.changes.newest(Optional.empty(), Long.MAX_VALUE, 100);
    assertThat(changes).hasSize(30);
    assertThat(changes.get(0).detail())
        .contains(
            "\"because\":\"Became violating on 2026-11-28, because the ban no-chat was added.\"");
  }

  @Test
  void theDayOnWhichABanBeginsAuditsTheDeviceAgain() {
    Rules.write(catalog, Rules.withBanOfChat("2026-12-01"));
    Instance instance = start();
    instance.memory.remember(List.of(Fleet.phoneWithChat("phone")));
    assertThat(instance.memory.find("phone").orElseThrow().due())
        .contains(LocalDate.of(2026, 12, 1));
    clock.advance(Duration.ofDays(2));
    assertThat(instance.reaudits.run()).isEqualTo(new Audited(0, 0));

    clock.advance(Duration.ofDays(1));

    assertThat(instance.reaudits.run()).isEqualTo(new Audited(1, 1));
    DeviceRow row = instance.memory.find("phone").orElseThrow();
    assertThat(row.status()).isEqualTo("violating");
    assertThat(row.due()).isEmpty();
    assertThat(instance.changes.newest(Optional.of("phone"), Long.MAX_VALUE, 10))
        .singleElement()
        .extracting(ChangeRow::detail)
        .asString()
        .contains("\"cause\":\"day\"", "2026-12-01 is a day on which the findings of the ban");
  }

  @Test
  void aProfileThatIsStoredAgainIsAChangeWhereItsFindingsAreOthers() {
    Rules.write(catalog, Rules.withBanOfChat("2026-06-01"));
    Instance instance = start();
    instance.memory.remember(List.of(Fleet.phoneWithChat("phone")));
    instance.memory.remember(List.of(Fleet.phoneWithChat("phone")));
    assertThat(instance.changes.newest(Optional.of("phone"), Long.MAX_VALUE, 10)).isEmpty();

    instance.memory.remember(List.of(Fleet.device("phone", true).build()));

    assertThat(instance.changes.newest(Optional.of("phone"), Long.MAX_VALUE, 10))
        .singleElement()
        .extracting(ChangeRow::detail)
        .asString()
        .contains("\"cause\":\"profile\"", "\"was\":\"violating\"", "\"became\":\"compliant\"");
    assertThat(instance.contents.purge()).isEqualTo(1);
  }

  @Test
  void rulesThatChangedWhileNothingRanAreNoticedAtTheStart() {
    remember(start(), new Fleet(60, 3, 2));
    Rules.write(catalog, Rules.withBanOfChat("2026-06-01"));

    assertThat(start().reaudits.run()).isEqualTo(new Audited(3, 3));
  }

  @Test
  void whatIsStoredByOlderRulesIsAuditedAgainByTheNewest() {
    Instance old = start();
    old.memory.remember(List.of(Fleet.phoneWithChat("first")));
    Rules.write(catalog, Rules.withBanOfChat("2026-06-01"));
    Instance young = start();
    assertThat(young.reaudits.run()).isEqualTo(new Audited(1, 1));

    old.memory.remember(List.of(Fleet.phoneWithChat("second")));

    assertThat(old.reaudits.run()).as("older rules audit nothing").isEqualTo(new Audited(0, 0));
    assertThat(young.reaudits.run()).isEqualTo(new Audited(1, 1));
    assertThat(young.memory.find("second").orElseThrow().status()).isEqualTo("violating");
  }

  @Test
  void whatSeveralStoreAtOnceIsStored() throws Exception {
    List<DeviceProfile> fleet = new Fleet(60, 3, 3).profiles().toList();
    List<DeviceProfile> backwards = Lists.reverse(fleet);
    Instance first = start();
    Instance second = start();

    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Verdict>>> stores =
          List.of(
              () -> first.memory.remember(fleet),
              () -> second.memory.remember(backwards),
              () -> first.memory.remember(backwards),
              () -> second.memory.remember(fleet));
      for (Future<List<Verdict>> stored : threads.invokeAll(stores)) {
        assertThat(stored.get()).hasSize(60);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(first.devices.count(1)).isEqualTo(60);
  }

  @Test
  void severalInstancesDoNoWorkTwice() throws Exception {
    Fleet fleet = new Fleet(1200, 300, 2);
    Instance first = start();
    remember(first, fleet);
    Rules.write(catalog, Rules.withBanOfChat("2026-06-01"));
    List<Instance> instances = List.of(first, start(), start());
    first.live.refresh();

    ExecutorService threads = Executors.newFixedThreadPool(instances.size());
    int audited = 0;
    try {
      List<Callable<Audited>> runs =
          instances.stream().<Callable<Audited>>map(i -> i.reaudits::run).toList();
      for (Future<Audited> run : threads.invokeAll(runs)) {
        audited += run.get().audited();
      }
    } finally {
      threads.shutdownNow();
    }
    audited += first.reaudits.run().audited(); // what was locked as the others looked

    assertThat(audited).isEqualTo(300);
    assertThat(first.changes.newest(Optional.empty(), Long.MAX_VALUE, 1000)).hasSize(300);
  }

  @Test
  void eachChangeIsToldOnceThoughTheReceiverFailsHalfOfTheTimeAndTwoInstancesSend()
      throws Exception {
    try (Receiver receiver = Receiver.start(request -> request % 2 == 0)) {
      WebhookProperties webhooks = Instance.webhooks(Optional.of(receiver.url()));
      Instance first = start(webhooks);
      Instance second = start(webhooks);
      remember(first, new Fleet(100, 40, 1));
      Rules.write(catalog, Rules.withBanOfChat("2026-06-01"));
      first.live.refresh();
      first.reaudits.run();
      assertThat(first.outbox.countPending()).isEqualTo(40);

      ExecutorService threads = Executors.newFixedThreadPool(2);
      try {
        while (first.outbox.countPending() > 0) {
          List<Callable<Integer>> senders = List.of(first.sender::sendDue, second.sender::sendDue);
          for (Future<Integer> sent : threads.invokeAll(senders)) {
            sent.get();
          }
          clock.advance(Duration.ofMillis(100));
        }
      } finally {
        threads.shutdownNow();
      }

      assertThat(receiver.bodies()).hasSize(40);
      assertThat(receiver.repeats()).isZero();
      assertThat(receiver.unsigned()).isZero();
      assertThat(receiver.requests()).isEqualTo(80);
    }
  }

  @Test
  void aWebhookIsACloudEvent() {
    try (Receiver receiver = Receiver.start(request -> true)) {
      Instance instance = start(Instance.webhooks(Optional.of(receiver.url())));
      instance.memory.remember(List.of(Fleet.phoneWithChat("phone")));
      Rules.write(catalog, Rules.withBanOfChat("2026-06-01"));
      instance.live.refresh();
      instance.reaudits.run();

      assertThat(instance.sender.sendDue()).isEqualTo(1);

      String id = receiver.bodies().keySet().iterator().next();
      JsonNode event = new JsonMapper().readTree(receiver.bodies().get(id));
      assertThat(event.propertyNames())
          .containsExactly(
              "specversion",
              "id",
              "source",
              "type",
              "subject",
              "time",
              "sequence",
              "datacontenttype",
              "data");
      assertThat(event.get("specversion").asString()).isEqualTo("1.0");
      assertThat(event.get("id").asString()).isEqualTo(id);
      assertThat(event.get("subject").asString()).isEqualTo("phone");
      assertThat(event.get("time").asString()).isEqualTo("2026-11-28T09:00:00Z");
      JsonNode data = event.get("data");
      assertThat(data.get("was").asString()).isEqualTo("compliant");
      assertThat(data.get("became").asString()).isEqualTo("violating");
      assertThat(data.get("appeared").get(0).get("ban").asString()).isEqualTo("no-chat");
      assertThat(data.get("reasons").asString()).contains("No chat (no-chat)");
    }
  }

  @Test
  void whatWasTakenAndNotSentIsSentWhenTheLeaseHasEnded() {
    try (Receiver receiver = Receiver.start(request -> true)) {
      Instance instance = start(Instance.webhooks(Optional.of(receiver.url())));
      instance.memory.remember(List.of(Fleet.phoneWithChat("phone")));
      instance.memory.remember(List.of(Fleet.device("phone", true).build()));
      Rules.write(catalog, Rules.withBanOfChat("2026-06-01"));
      instance.live.refresh();
      instance.memory.remember(List.of(Fleet.phoneWithChat("phone")));
      Duration lease = Duration.ofSeconds(15);
      assertThat(instance.outbox.take(8, clock.instant(), lease)).hasSize(1);

      assertThat(instance.sender.sendDue()).isZero();
      clock.advance(lease);
      assertThat(instance.sender.sendDue()).isEqualTo(1);

      assertThat(receiver.bodies()).hasSize(1);
      assertThat(instance.sender.sendDue()).isZero();
    }
  }

  @Test
  void aDeviceThatCannotBeAuditedKeepsItsVerdictAndIsTriedAgainTheNextDay() {
    Rules.write(catalog, Rules.withBanOfChat("2026-12-01"));
    Instance instance = start();
    instance.memory.remember(List.of(Fleet.phoneWithChat("bad"), Fleet.phoneWithChat("good")));
    instance.devices.update(List.of(withProfile(find(instance, "bad"), "{}")));
    clock.advance(Duration.ofDays(3));

    assertThat(instance.reaudits.run()).isEqualTo(new Audited(2, 1));

    assertThat(find(instance, "good").status()).isEqualTo("violating");
    DeviceRow bad = find(instance, "bad");
    assertThat(bad.status()).isEqualTo("compliant");
    assertThat(bad.failure().orElseThrow()).contains("format");
    assertThat(bad.due()).contains(LocalDate.of(2026, 12, 2));
    assertThat(instance.devices.countFailed()).isEqualTo(1);
    instance.memory.remember(List.of(Fleet.phoneWithChat("bad")));
    assertThat(find(instance, "bad").failure()).isEmpty();
  }

  private static DeviceRow find(Instance instance, String id) {
    return instance.memory.find(id).orElseThrow();
  }

  private static DeviceRow withProfile(DeviceRow device, String profile) {
    return new DeviceRow(
        device.id(),
        profile,
        device.facts(),
        device.storedAt(),
        device.verdict(),
        device.status(),
        device.auditedOn(),
        device.generation(),
        device.due(),
        device.dueToRules(),
        device.failure());
  }

  @Test
  void whatIsOlderThanItMayBeIsForgottenAndWhatIsNotSentIsKept() {
    try (Receiver receiver = Receiver.start(request -> request == 1)) {
      Instance instance = start(Instance.webhooks(Optional.of(receiver.url())));
      instance.memory.remember(List.of(Fleet.phoneWithChat("sent"), Fleet.phoneWithChat("old")));
      Rules.write(catalog, Rules.withBanOfChat("2026-06-01"));
      instance.live.refresh();
      instance.memory.remember(List.of(Fleet.phoneWithChat("sent")));
      instance.sender.sendDue();
      instance.reaudits.run();
      assertThat(instance.changes.newest(Optional.empty(), Long.MAX_VALUE, 10)).hasSize(2);
      clock.advance(Duration.ofDays(20));
      instance.memory.remember(List.of(Fleet.device("new", true).build()));

      instance.keepHouse(Duration.ofDays(30), Duration.ofDays(10), Duration.ofDays(10));
      assertThat(instance.changes.newest(Optional.empty(), Long.MAX_VALUE, 10))
          .as("the change whose webhook is still to be sent")
          .extracting(ChangeRow::device)
          .containsExactly("old");
      assertThat(instance.rules.searches()).extracting(Search::generation).containsExactly(2L);

      instance.keepHouse(Duration.ofDays(10), Duration.ofDays(10), Duration.ofDays(10));
      assertThat(instance.memory.find("sent")).isEmpty();
      assertThat(instance.memory.find("old")).isEmpty();
      assertThat(instance.memory.find("new")).isPresent();
      assertThat(instance.outbox.countPending()).isZero();
      assertThat(instance.contents.purge()).as("products are gone already").isZero();
    }
  }

  @Test
  void forgettingADeviceForgetsItsHistoryAndItsWebhooks() {
    Instance instance = start(Instance.webhooks(Optional.of(URI.create("http://localhost:1/"))));
    instance.memory.remember(List.of(Fleet.phoneWithChat("phone")));
    Rules.write(catalog, Rules.withBanOfChat("2026-06-01"));
    instance.live.refresh();
    instance.reaudits.run();
    assertThat(instance.outbox.countPending()).isEqualTo(1);

    instance.memory.forget("phone");

    assertThat(instance.outbox.countPending()).isZero();
    assertThat(instance.changes.newest(Optional.empty(), Long.MAX_VALUE, 10)).isEmpty();
  }

  /** Each request takes a while, so that the service is killed in the middle of its work. */
  private static boolean takesHalf(int request) {
    Uninterruptibles.sleepUninterruptibly(Duration.ofMillis(20));
    return request % 2 == 0;
  }

  @Test
  void nothingIsLostOrDoneTwiceWhileProcessesAreKilledAndStartedAgain() throws IOException {
    Fleet fleet = fleetToStore();
    int concerned = fleet.governments();
    Path log = Path.of("target", getClass().getSimpleName() + "-processes.log");
    Files.deleteIfExists(log);
    Instance first = new Instance(source, liveAsProcesses(catalog), Instance.SILENT, clock);
    Stopwatch storing = Stopwatch.createStarted();
    remember(first, fleet);
    System.out.println(fleet + " stored in " + storing);
    assertThat(first.rules.newest()).isEqualTo(1);
    Rules.write(catalog, Rules.withBanOfChat("2026-06-01"));
    handOver();

    try (Receiver receiver = Receiver.start(MemoryContract::takesHalf)) {
      List<ServiceProcess> services = new ArrayList<>();
      for (int i = 0; i < processes(); i++) {
        services.add(process(catalog, receiver.url(), log));
      }
      for (int part = 1; part <= 2; part++) {
        int many = part * concerned / 3;
        await(services, log).until(() -> receiver.bodies().size() >= many);
        services.remove(0).kill();
        services.add(process(catalog, receiver.url(), log));
      }
      await(services, log).until(() -> receiver.bodies().size() >= concerned);
      await(services, log).during(Duration.ofSeconds(2)).until(() -> isQuiet(receiver));
      services.forEach(ServiceProcess::kill);
      Instance after =
          new Instance(
              takeBack(),
              first.live,
              Instance.webhooks(Optional.of(receiver.url())),
              Clock.systemUTC());
      sendTheRest(after);

      assertThat(receiver.bodies()).hasSize(concerned);
      assertThat(receiver.unsigned()).isZero();
      assertThat(receiver.repeats()).as("sent, and not yet marked when killed").isBetween(0, 16);
      System.out.printf(
          "%d webhooks in %d requests, %d of them repeats after a kill%n",
          receiver.bodies().size(), receiver.requests(), receiver.repeats());

      assertThat(after.outbox.countPending()).isZero();
      assertThat(after.changes.newest(Optional.empty(), Long.MAX_VALUE, 1000)).hasSize(concerned);
      assertThat(after.rules.searches().get(0).devicesConcerned()).isEqualTo(concerned);
      assertThat(after.devices.count(2)).isEqualTo(concerned);
      assertThat(after.devices.count(1)).isEqualTo(fleet.devices() - concerned);
      System.out.println(after.rules.searches().get(0));
    }
  }

  /**
   * What a killed process had taken is free when its lease ends, which may be after all is quiet.
   */
  private static void sendTheRest(Instance instance) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              instance.sender.sendDue();
              return instance.outbox.countPending() == 0;
            });
  }

  private static ConditionFactory await(List<ServiceProcess> services, Path log) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(20))
        .failFast(
            "a service ended by itself: see " + log,
            () -> !services.stream().allMatch(ServiceProcess::isAlive));
  }

  private boolean isQuiet(Receiver receiver) {
    int before = lastRequests;
    lastRequests = receiver.requests();
    return before == lastRequests;
  }
}
