package dev.banrules.spark;

import dev.banrules.model.base.Words;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * Counts of an audit, which Spark adds up while it runs and shows in its page of a stage.
 *
 * <p>They count what was worked out. So they are exact after one action in which the audit is in
 * the last stage, as in a write, also where an executor is lost. They are higher where answers are
 * worked out again, for a second action or for a stage that runs twice.
 */
public final class FleetCounts implements Serializable {

  private static final long serialVersionUID = 1L;

  private final EnumMap<Status, LongAccumulator> statuses = new EnumMap<>(Status.class);
  private final LongAccumulator errors;
  private final LongAccumulator products;
  private final LongAccumulator unrecognised;
  private final LongAccumulator evaluations;

  FleetCounts(SparkContext context) {
    for (Status status : Status.values()) {
      statuses.put(status, context.longAccumulator("ban: " + Words.wordOf(status)));
    }
    errors = context.longAccumulator("ban: errors");
    products = context.longAccumulator("ban: products");
    unrecognised = context.longAccumulator("ban: unrecognised");
    evaluations = context.longAccumulator("ban: evaluations");
  }

  /** Counts an answer, in a task. */
  void add(Verdict verdict, int listed) {
    accumulator(statuses, verdict.status()).add(1);
    products.add(listed);
    unrecognised.add(verdict.unrecognised().size());
    evaluations.add(1);
  }

  /** Counts a device without an answer, in a task. */
  void addError() {
    errors.add(1);
  }

  /**
   * {@return how many answers have a status: one for each device and date, or each device and span
   * of a history}
   *
   * @param status the status
   */
  public long of(Status status) {
    return accumulator(statuses, status).value();
  }

  /** {@return how many rows or devices have no answer} */
  public long errors() {
    return errors.value();
  }

  /** {@return how many products the devices of all answers list} */
  public long products() {
    return products.value();
  }

  /** {@return how many of the products no catalog recognises} */
  public long unrecognised() {
    return unrecognised.value();
  }

  /** {@return how often a device was audited} */
  public long evaluations() {
    return evaluations.value();
  }

  private static LongAccumulator accumulator(Map<Status, LongAccumulator> all, Status status) {
    LongAccumulator found = all.get(status);
    if (found == null) {
      throw new AssertionError(status);
    }
    return found;
  }
}
