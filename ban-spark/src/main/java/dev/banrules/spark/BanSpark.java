package dev.banrules.spark;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.spark.answer.AnswerSchema;
import dev.banrules.spark.device.DeviceColumns;
import java.time.LocalDate;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;

/**
 * Audits fleets with Spark: the engine of this library in each executor, with the same answers.
 *
 * <p>Devices are rows of the shape of profiles, whose columns are the keys of a profile document;
 * or one column of profiles as text; or {@code path} and {@code content} of files with profiles or
 * inventories, as Spark's format {@code binaryFile} gives them. {@code docs/scale.md} has the
 * columns of devices and of answers. An audit shuffles nothing.
 */
public final class BanSpark {

  private BanSpark() {}

  /**
   * {@return the answers to devices on some dates, with the default options}
   *
   * @param devices the devices
   * @param catalogs the catalogs
   * @param dates the dates, at least one
   * @throws IllegalArgumentException if the columns are not those of devices, with everything that
   *     is wrong with them, or if there is no date
   */
  public static FleetAnswers audit(Dataset<Row> devices, CatalogSet catalogs, LocalDate... dates) {
    return audit(devices, FleetRules.of(catalogs), dates);
  }

  /**
   * {@return the answers to devices on some dates}
   *
   * @param devices the devices
   * @param rules what they are audited by
   * @param dates the dates, at least one
   * @throws IllegalArgumentException if the columns are not those of devices, with everything that
   *     is wrong with them, or if there is no date
   */
  public static FleetAnswers audit(Dataset<Row> devices, FleetRules rules, LocalDate... dates) {
    checkArgument(dates.length > 0, "an audit needs at least one date");
    FleetCounts counts = counts(devices);
    return new FleetAnswers(
        answers(
            devices,
            rules,
            new Evaluation.OnDates(ImmutableList.copyOf(dates)),
            AnswerSchema.days(rules.documents()),
            counts),
        counts);
  }

  /**
   * {@return the answers to devices on all days of a time}
   *
   * <p>A device is audited on the first day and on each day on which its findings change (semantics
   * §8, next change). Between them the findings are the same.
   *
   * @param devices the devices
   * @param rules what they are audited by; the answers are without verdict documents
   * @param from the first day
   * @param to the last day
   * @throws IllegalArgumentException if the columns are not those of devices, with everything that
   *     is wrong with them, or if the last day is before the first
   */
  public static FleetHistory history(
      Dataset<Row> devices, FleetRules rules, LocalDate from, LocalDate to) {
    checkArgument(!to.isBefore(from), "the last day, %s, is before the first, %s", to, from);
    checkArgument(!rules.documents(), "a history has no verdict documents: audit single dates");
    FleetCounts counts = counts(devices);
    return new FleetHistory(
        answers(devices, rules, new Evaluation.OnChanges(from, to), AnswerSchema.spans(), counts),
        counts);
  }

  /**
   * {@return how many devices each ban concerns, by day, owner, jurisdiction, ban, consequence and
   * certainty; devices without findings are in no row}
   *
   * @param verdicts the verdicts of an audit, or the spans of a history
   */
  public static Dataset<Row> summary(Dataset<Row> verdicts) {
    return Summary.ofBans(verdicts);
  }

  /**
   * {@return how many devices have each status, by day and owner}
   *
   * @param verdicts the verdicts of an audit, or the spans of a history
   */
  public static Dataset<Row> statuses(Dataset<Row> verdicts) {
    return Summary.ofStatuses(verdicts);
  }

  private static FleetCounts counts(Dataset<Row> devices) {
    return new FleetCounts(devices.sparkSession().sparkContext());
  }

  /** Reads Spark's own rows: to make others of them first costs more than most audits. */
  private static Dataset<Row> answers(
      Dataset<Row> devices,
      FleetRules rules,
      Evaluation evaluation,
      StructType schema,
      FleetCounts counts) {
    if (!(devices instanceof org.apache.spark.sql.classic.Dataset<Row> own)) {
      throw new IllegalArgumentException(
          "Spark Connect keeps the rows from this library: audit where the session runs");
    }
    SparkSession session = devices.sparkSession();
    DeviceColumns columns = DeviceColumns.of(devices.schema());
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    JavaRDD<InternalRow> rows = own.queryExecution().toRdd().toJavaRDD();
    return session.createDataFrame(
        rows.mapPartitions(new AuditTask(context.broadcast(rules), columns, evaluation, counts)),
        schema);
  }
}
