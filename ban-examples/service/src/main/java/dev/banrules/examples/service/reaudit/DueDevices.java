package dev.banrules.examples.service.reaudit;

import com.google.common.base.Ascii;
import dev.banrules.examples.service.change.Cause;
import dev.banrules.examples.service.change.ChangeRecorder;
import dev.banrules.examples.service.change.ChangeRecorder.Rested;
import dev.banrules.examples.service.change.VerdictDifference.Answer;
import dev.banrules.examples.service.generation.CurrentGeneration;
import dev.banrules.examples.service.memory.Auditing;
import dev.banrules.examples.service.store.Database;
import dev.banrules.examples.service.store.DeviceRow;
import dev.banrules.examples.service.store.DeviceTable;
import dev.banrules.examples.service.store.RulesTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Audits the devices that are due, a batch in a transaction. The transaction holds the rows of its
 * batch, so that no other instance audits them; if this one dies, the database lets go of them, and
 * another takes them.
 */
@Component
public final class DueDevices {

  private static final Logger LOG = LoggerFactory.getLogger(DueDevices.class);
  private static final int BATCH = 50;
  private static final int LONGEST_FAILURE = 1000;

  private final Database database;
  private final DeviceTable devices;
  private final RulesTable rules;
  private final Auditing auditing;
  private final ChangeRecorder recorder;

  /**
   * Makes audits of what is due.
   *
   * @param database the database
   * @param devices the devices
   * @param rules the states of the rules
   * @param auditing what gives verdicts
   * @param recorder records what changes
   */
  public DueDevices(
      Database database,
      DeviceTable devices,
      RulesTable rules,
      Auditing auditing,
      ChangeRecorder recorder) {
    this.database = database;
    this.devices = devices;
    this.rules = rules;
    this.auditing = auditing;
    this.recorder = recorder;
  }

  /**
   * What audits of due devices came to.
   *
   * @param audited how many devices were read and audited
   * @param changed how many have other findings than before
   */
  public record Audited(int audited, int changed) {

    static final Audited NONE = new Audited(0, 0);

    Audited and(Audited other) {
      return new Audited(audited + other.audited, changed + other.changed);
    }
  }

  /**
   * Audits what is due until nothing is, or until there are newer rules.
   *
   * @param current the rules of this instance
   * @param today the day
   * @return what it came to
   */
  public Audited auditAll(CurrentGeneration current, LocalDate today) {
    Audited all = Audited.NONE;
    Audited batch;
    do {
      batch = database.inTransaction(() -> auditBatch(current, today));
      all = all.and(batch);
    } while (batch.audited() > 0 && !Thread.currentThread().isInterrupted());
    return all;
  }

  private Audited auditBatch(CurrentGeneration current, LocalDate today) {
    List<DeviceRow> due = devices.lockDue(today, BATCH);
    // Asked after the rows are locked: newer rules that are registered later find these rows
    // locked,
    // and make them due after this transaction.
    if (due.isEmpty() || rules.newest() != current.number()) {
      return Audited.NONE;
    }
    List<DeviceRow> after = new ArrayList<>();
    int changed = 0;
    for (DeviceRow row : due) {
      Answer old;
      Answer now;
      try {
        old = Auditing.remembered(row);
        now = auditing.audit(current, old.device(), today);
      } catch (RuntimeException e) {
        after.add(failed(row, e, today));
        continue;
      }
      after.add(Auditing.row(now, current.number(), row.storedAt()));
      changed +=
          recorder.record(
                  new Rested(old, row.generation()),
                  new Rested(now, current.number()),
                  row.dueToRules() ? Cause.RULES : Cause.DAY)
              ? 1
              : 0;
    }
    devices.update(after);
    return new Audited(due.size(), changed);
  }

  /** One that fails does not stop the rest; it is tried again on the next day. */
  private static DeviceRow failed(DeviceRow row, RuntimeException failure, LocalDate today) {
    LOG.error("Device {} can't be audited again", row.hash(), failure);
    return row.failed(today.plusDays(1), Ascii.truncate(failure.toString(), LONGEST_FAILURE, "…"));
  }
}
