package dev.banrules.examples.service.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import dev.banrules.examples.service.change.Cause;
import dev.banrules.examples.service.change.ChangeRecorder;
import dev.banrules.examples.service.change.ChangeRecorder.Rested;
import dev.banrules.examples.service.change.VerdictDifference.Answer;
import dev.banrules.examples.service.generation.CurrentGeneration;
import dev.banrules.examples.service.generation.Generations;
import dev.banrules.examples.service.memory.Contents.Content;
import dev.banrules.examples.service.store.Database;
import dev.banrules.examples.service.store.DeviceRow;
import dev.banrules.examples.service.store.DeviceTable;
import dev.banrules.examples.service.store.ProductTables;
import dev.banrules.examples.service.store.RulesTable;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Remembers devices: their profiles, and the verdicts that were last given on them. */
@Component
public final class DeviceMemory {

  private static final Logger LOG = LoggerFactory.getLogger(DeviceMemory.class);

  private static final int ATTEMPTS = 5;

  private final Generations generations;
  private final Auditing auditing;
  private final ChangeRecorder recorder;
  private final Database database;
  private final RulesTable rules;
  private final DeviceTable devices;
  private final ProductTables contents;
  private final Clock clock;

  /**
   * Makes a memory.
   *
   * @param generations the rules
   * @param auditing what gives verdicts
   * @param recorder records what changes
   * @param database the database
   * @param rules the states of the rules
   * @param devices the devices
   * @param contents what devices have in common
   * @param clock tells the day of verdicts
   */
  public DeviceMemory(
      Generations generations,
      Auditing auditing,
      ChangeRecorder recorder,
      Database database,
      RulesTable rules,
      DeviceTable devices,
      ProductTables contents,
      Clock clock) {
    this.generations = generations;
    this.auditing = auditing;
    this.recorder = recorder;
    this.database = database;
    this.rules = rules;
    this.devices = devices;
    this.contents = contents;
    this.clock = clock;
  }

  /**
   * Audits devices today and remembers them, in place of what was remembered of them. All are
   * stored, or none.
   *
   * @param profiles the devices; of two with one id, the later counts
   * @return their verdicts, in their order
   */
  public ImmutableList<Verdict> remember(List<DeviceProfile> profiles) {
    if (profiles.isEmpty()) {
      return ImmutableList.of();
    }
    CurrentGeneration current = generations.current();
    LocalDate today = LocalDate.now(clock);
    ImmutableList<Answer> answers =
        profiles.stream()
            .map(device -> auditing.audit(current, device, today))
            .collect(toImmutableList());
    Map<String, Answer> byId = new LinkedHashMap<>();
    answers.forEach(answer -> byId.put(answer.device().id(), answer));
    store(byId, current.number(), today);
    return answers.stream().map(Answer::verdict).collect(toImmutableList());
  }

  private void store(Map<String, Answer> answers, long generation, LocalDate today) {
    for (int attempt = 1; ; attempt++) {
      try {
        database.doInTransaction(() -> storeHere(answers, generation, today));
        return;
      } catch (DuplicateKeyException | PessimisticLockingFailureException e) {
        // Somebody else stores or marks some of them, too: the database let one of us go first.
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private void storeHere(Map<String, Answer> answers, long generation, LocalDate today) {
    boolean isNewest = rules.newestWhileStoring() == generation;
    Map<String, DeviceRow> before = devices.lock(answers.keySet());
    Instant now = clock.instant();
    Map<UUID, String> facts = new HashMap<>();
    Map<UUID, String> products = new HashMap<>();
    SetMultimap<UUID, UUID> links = HashMultimap.create();
    List<DeviceRow> added = new ArrayList<>();
    List<DeviceRow> changed = new ArrayList<>();
    for (Answer answer : answers.values()) {
      DeviceRow row = Auditing.row(answer, generation, now);
      Content ownFacts = Contents.facts(answer.device());
      facts.put(ownFacts.hash(), ownFacts.text());
      for (Content product : Contents.products(answer.device())) {
        products.put(product.hash(), product.text());
        links.put(row.hash(), product.hash());
      }
      (before.containsKey(row.id()) ? changed : added)
          .add(isNewest ? row : row.dueToNewerRules(today));
    }
    contents.facts().add(facts);
    contents.products().add(products);
    devices.insert(added);
    devices.update(changed);
    contents.link(changed.stream().map(DeviceRow::hash).toList(), links);
    before.forEach((id, old) -> record(old, requireNonNull(answers.get(id)), generation));
  }

  private void record(DeviceRow old, Answer now, long generation) {
    Answer before;
    try {
      before = Auditing.remembered(old);
    } catch (InvalidDocumentException e) {
      LOG.warn("What was remembered of device {} can't be compared", old.hash(), e);
      return;
    }
    recorder.record(
        new Rested(before, old.generation()), new Rested(now, generation), Cause.PROFILE);
  }

  /**
   * {@return what is remembered of a device}
   *
   * @param id its id
   */
  public Optional<DeviceRow> find(String id) {
    return devices.find(id);
  }

  /**
   * Forgets a device with its history, and with webhooks about it that are not sent yet.
   *
   * @param id its id
   * @return whether it was remembered
   */
  public boolean forget(String id) {
    return devices.delete(id);
  }
}
