package dev.banrules.spark.scale;

import dev.banrules.io.Catalogs;
import dev.banrules.model.verdict.Status;
import dev.banrules.spark.BanSpark;
import dev.banrules.spark.FleetAnswers;
import dev.banrules.spark.FleetRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * Audits fleets of growing size, made by Spark and stored nowhere: {@code run Sizes MASTER
 * APPLICATIONS DEVICES…}. The master {@code cluster} is a {@link StandaloneCluster}, where driver
 * and executors are apart.
 */
final class Sizes {

  private Sizes() {}

  /**
   * Runs it.
   *
   * @param args the master, the applications on each device, and the sizes
   */
  public static void main(String[] args) throws Exception {
    if (args[0].equals("cluster")) {
      StandaloneCluster cluster = StandaloneCluster.start(Files.createTempDirectory("sizes"));
      audit(cluster.session(), cluster::executors, args);
    } else {
      audit(ScaleSession.open(args[0]), List::of, args);
    }
  }

  private static void audit(
      SparkSession session, Supplier<List<ProcessHandle>> executors, String[] args) {
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
          "%,d devices: %.1f s, %,.0f a second; violating %,d, undetermined %,d, errors %d;"
              + " memory at most %,d MB in the driver, %s in executors%n",
          devices,
          seconds,
          devices / seconds,
          answers.counts().of(Status.VIOLATING),
          answers.counts().of(Status.UNDETERMINED),
          answers.counts().errors(),
          megabytes(ProcessHandle.current()),
          executors.get().stream().map(Sizes::megabytes).toList());
    }
    session.stop();
  }

  /**
   * The most that a process ever had in memory, of its heap and all else, in MB: Linux knows it.
   */
  private static long megabytes(ProcessHandle process) {
    try (Stream<String> status = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return status
              .filter(line -> line.startsWith("VmHWM:"))
              .map(line -> line.replaceAll("[^0-9]", ""))
              .mapToLong(Long::parseLong)
              .findFirst()
              .orElseThrow()
          / 1024;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
