package dev.banrules.spark;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The answers to a fleet. They are worked out when an action asks for them, and again for each
 * action: to use them more than once, write {@link #all} and read it back, or cache it.
 */
public final class FleetAnswers {

  private final Dataset<Row> all;
  private final FleetCounts counts;

  FleetAnswers(Dataset<Row> all, FleetCounts counts) {
    this.all = all;
    this.counts = counts;
  }

  /** {@return a row for each device and date, and for each device that can't be read} */
  public Dataset<Row> all() {
    return all;
  }

  /** {@return a row for each device and date} */
  public Dataset<Row> verdicts() {
    return verdicts(all);
  }

  /** {@return a row for each device that can't be read, with the reasons} */
  public Dataset<Row> errors() {
    return errors(all);
  }

  /** {@return what was counted so far} */
  public FleetCounts counts() {
    return counts;
  }

  static Dataset<Row> verdicts(Dataset<Row> answers) {
    return answers.where(col("status").isNotNull()).drop("excerpt");
  }

  static Dataset<Row> errors(Dataset<Row> answers) {
    return answers
        .where(col("status").isNull())
        .select(col("device"), col("source"), col("problems"), col("excerpt"));
  }
}
