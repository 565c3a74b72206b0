package dev.banrules.spark.scale;

import dev.banrules.io.Catalogs;
import dev.banrules.model.verdict.Status;
import dev.banrules.spark.BanSpark;
import dev.banrules.spark.FleetAnswers;
import dev.banrules.spark.FleetRules;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/**
 * Audits fleets of growing size, made by Spark and stored nowhere: {@code run Sizes MASTER
 * APPLICATIONS DEVICES…}.
 */
final class Sizes {

  private Sizes() {}

  /**
   * Runs it.
   *
   * @param args the master, the applications on each device, and the sizes
   */
  public static void main(String[] args) {
    SparkSession session = ScaleSession.open(args[0]);
    MadeFleet fleet = new MadeFleet(Integer.parseInt(args[1]));
    FleetRules rules = FleetRules.of(Catalogs.builtIn());
    for (int i = 2; i < args.length; i++) {
      long devices = Long.parseLong(args[i]);
      int partitions = (int) Math.max(2, devices / 50_000);
      long start = System.nanoTime();
      FleetAnswers answers =
          BanSpark.audit(fleet.rows(session, devices, partitions), rules, LocalDate.of(2024, 6, 1));
      answers.all().write().format("noop").mode("overwrite").save();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%,d devices: %.1f s, %,.0f a second; violating %,d, undetermined %,d, errors %d; heap at"
              + " most %d MB%n",
          devices,
          seconds,
          devices / seconds,
          answers.counts().of(Status.VIOLATING),
          answers.counts().of(Status.UNDETERMINED),
          answers.counts().errors(),
          heap() >> 20);
    }
    session.stop();
  }

  /** The most that was ever in use, of all parts of the heap together. */
  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
