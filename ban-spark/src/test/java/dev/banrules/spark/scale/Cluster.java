package dev.banrules.spark.scale;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.banrules.io.Catalogs;
import dev.banrules.model.base.Words;
import dev.banrules.model.verdict.Status;
import dev.banrules.rules.BanRules;
import dev.banrules.spark.BanSpark;
import dev.banrules.spark.FleetAnswers;
import dev.banrules.spark.FleetRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A cluster of a master and two workers on this machine, of whose executors one is killed in the
 * middle of an audit: {@code run Cluster FOLDER DEVICES APPLICATIONS}.
 */
final class Cluster {

  private static final LocalDate AT = LocalDate.of(2024, 6, 1);

  private Cluster() {}

  /**
   * Runs it.
   *
   * @param args a new folder, the number of devices, the applications on each
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
    audit(
        folder,
        StandaloneCluster.start(folder),
        Integer.parseInt(args[1]),
        new MadeFleet(Integer.parseInt(args[2])));
  }

  private static void audit(Path folder, StandaloneCluster cluster, int devices, MadeFleet fleet)
      throws Exception {
    SparkSession session = cluster.session();
    FleetAnswers answers =
        BanSpark.audit(fleet.rows(session, devices, 40), FleetRules.of(Catalogs.builtIn()), AT);
    String written = folder.resolve("answers").toUri().toString();
    long start = System.nanoTime();
    CompletableFuture<Void> job =
        CompletableFuture.runAsync(() -> answers.all().write().parquet(written));
    while (answers.counts().evaluations() < devices / 3 && !job.isDone()) {
      SECONDS.sleep(1);
    }
    ProcessHandle executor = cluster.executors().get(0);
    System.out.printf(
        Locale.ROOT,
        "after %,d answers the executor %d is killed%n",
        answers.counts().evaluations(),
        executor.pid());
    executor.destroyForcibly();
    job.get();
    System.out.printf(Locale.ROOT, "done in %.1f s%n", (System.nanoTime() - start) / 1e9);
    compare(session.read().parquet(written).collectAsList(), devices, fleet);
    System.out.println(
        "counted: "
            + answers.counts().evaluations()
            + " answers, "
            + answers.counts().errors()
            + " errors");
    session.stop();
  }

  /** Each device is answered once, and as the engine answers it here. */
  private static void compare(List<Row> rows, int devices, MadeFleet fleet) {
    BanRules rules = BanRules.compile(Catalogs.builtIn());
    Set<String> seen = new HashSet<>();
    int different = 0;
    int doubled = 0;
    for (Row row : rows) {
      String device = row.getAs("device");
      doubled += seen.add(device) ? 0 : 1;
      var verdict =
          rules.audit(fleet.profile(Long.parseLong(device.substring("device-".length()))), AT);
      Status status = verdict.status();
      boolean same =
          row.<String>getAs("status").equals(Words.wordOf(status))
              && row.getList(row.fieldIndex("findings")).size() == verdict.findings().size();
      different += same ? 0 : 1;
    }
    System.out.printf(
        Locale.ROOT,
        "%,d devices: lost %d, doubled %d, different %d%n",
        devices,
        devices - seen.size(),
        doubled,
        different);
  }
}
