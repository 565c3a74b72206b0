package dev.banrules.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.sequence;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The answers to a fleet on all days of a time. They are worked out when an action asks for them,
 * and again for each action, as {@link FleetAnswers} are.
 */
public final class FleetHistory {

  private final Dataset<Row> all;
  private final FleetCounts counts;

  FleetHistory(Dataset<Row> all, FleetCounts counts) {
    this.all = all;
    this.counts = counts;
  }

  /** {@return a row for each device and span of days, and for each device that can't be read} */
  public Dataset<Row> all() {
    return all;
  }

  /**
   * {@return a row for each device and span of days on which its findings are the same; the columns
   * {@code from} and {@code until} are the first and the last day}
   */
  public Dataset<Row> spans() {
    return FleetAnswers.verdicts(all);
  }

  /** {@return a row for each device and day, as {@link BanSpark#audit} answers for all the days} */
  public Dataset<Row> daily() {
    return daily(spans());
  }

  /** {@return a row for each device that can't be read, with the reasons} */
  public Dataset<Row> errors() {
    return FleetAnswers.errors(all);
  }

  /** {@return what was counted so far} */
  public FleetCounts counts() {
    return counts;
  }

  static Dataset<Row> daily(Dataset<Row> spans) {
    List<Column> columns = new ArrayList<>();
    for (String name : spans.columns()) {
      if (name.equals("from")) {
        columns.add(explode(sequence(col("from"), col("until"))).as("date"));
      } else if (!name.equals("until")) {
        columns.add(col(name));
      }
    }
    return spans.select(columns.toArray(Column[]::new));
  }
}
