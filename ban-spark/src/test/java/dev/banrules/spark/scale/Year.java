package dev.banrules.spark.scale;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import dev.banrules.io.Catalogs;
import dev.banrules.spark.BanSpark;
import dev.banrules.spark.FleetHistory;
import dev.banrules.spark.FleetRules;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A year of a fleet, and of a part of it each single day: {@code run Year DEVICES APPLICATIONS
 * SAMPLE}.
 */
final class Year {

  private static final LocalDate FROM = LocalDate.of(2024, 7, 1);
  private static final LocalDate TO = LocalDate.of(2025, 6, 30);

  private Year() {}

  /**
   * Runs it.
   *
   * @param args the numbers of devices, of applications on each, and of devices asked each day
   */
  public static void main(String[] args) {
    long devices = Long.parseLong(args[0]);
    MadeFleet fleet = new MadeFleet(Integer.parseInt(args[1]));
    long sample = Long.parseLong(args[2]);
    SparkSession session = ScaleSession.open("local[2]");
    FleetRules rules = FleetRules.of(Catalogs.builtIn());

    long start = System.nanoTime();
    FleetHistory year = BanSpark.history(fleet.rows(session, devices, 8), rules, FROM, TO);
    year.all().write().format("noop").mode("overwrite").save();
    long days = FROM.datesUntil(TO.plusDays(1)).count();
    System.out.printf(
        Locale.ROOT,
        "%,d devices x %d days in %.1f s: %,d audits in place of %,d%n",
        devices,
        days,
        (System.nanoTime() - start) / 1e9,
        year.counts().evaluations(),
        devices * days);

    Dataset<Row> filled =
        texts(BanSpark.history(fleet.rows(session, sample, 2), rules, FROM, TO).daily()).cache();
    Dataset<Row> each =
        texts(
                BanSpark.audit(
                        fleet.rows(session, sample, 2),
                        rules,
                        FROM.datesUntil(TO.plusDays(1)).toArray(LocalDate[]::new))
                    .verdicts())
            .cache();
    System.out.printf(
        Locale.ROOT,
        "%,d devices: %,d days filled, %,d audited, different %d and %d%n",
        sample,
        filled.count(),
        each.count(),
        filled.exceptAll(each).count(),
        each.exceptAll(filled).count());
    session.stop();
  }

  /** Whole rows but for the next change, which only a history asks for. */
  private static Dataset<Row> texts(Dataset<Row> days) {
    Column[] columns =
        Arrays.stream(days.columns())
            .map(name -> name.equals("nextChange") ? lit(null).as(name) : col(name))
            .toArray(Column[]::new);
    return days.select(to_json(struct(columns)).as("row"));
  }
}
