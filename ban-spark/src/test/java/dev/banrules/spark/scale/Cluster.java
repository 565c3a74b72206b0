package dev.banrules.spark.scale;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.joining;

import dev.banrules.io.Catalogs;
import dev.banrules.model.base.Words;
import dev.banrules.model.verdict.Status;
import dev.banrules.rules.BanRules;
import dev.banrules.spark.BanSpark;
import dev.banrules.spark.FleetAnswers;
import dev.banrules.spark.FleetRules;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A cluster of a master and two workers on this machine, of whose executors one is killed in the
 * middle of an audit: {@code run Cluster FOLDER DEVICES APPLICATIONS}.
 */
final class Cluster {

  private static final LocalDate AT = LocalDate.of(2024, 6, 1);
  private static final String MASTER = "spark://127.0.0.1:17077";

  /** Executors have folders of their own to work in. */
  private static final String CLASS_PATH =
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(entry -> Path.of(entry).toAbsolutePath().toString())
          .collect(joining(File.pathSeparator));

  private final Path folder;
  private final List<Process> processes = new ArrayList<>();

  private Cluster(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs it.
   *
   * @param args a new folder, the number of devices, the applications on each
   */
  public static void main(String[] args) throws Exception {
    Cluster cluster = new Cluster(Files.createDirectories(Path.of(args[0]).toAbsolutePath()));
    Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop));
    cluster.start();
    cluster.audit(Integer.parseInt(args[1]), new MadeFleet(Integer.parseInt(args[2])));
  }

  private void stop() {
    processes.forEach(process -> process.descendants().forEach(ProcessHandle::destroy));
    processes.forEach(Process::destroy);
  }

  /** Workers look for Spark's jars in a home. */
  private void start() throws IOException, InterruptedException {
    Path jars = Files.createDirectories(folder.resolve("home/jars"));
    for (String entry : CLASS_PATH.split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      if (entry.endsWith(".jar")) {
        Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
      }
    }
    run(
        "master",
        "org.apache.spark.deploy.master.Master",
        "--host",
        "127.0.0.1",
        "--port",
        "17077",
        "--webui-port",
        "0");
    SECONDS.sleep(10);
    for (String name : List.of("first", "second")) {
      run(
          name,
          "org.apache.spark.deploy.worker.Worker",
          "--host",
          "127.0.0.1",
          "--webui-port",
          "0",
          "--cores",
          "1",
          "--memory",
          "1536m",
          "--work-dir",
          folder.resolve("work-" + name).toString(),
          MASTER);
    }
  }

  private void run(String name, String main, String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "java",
                "@" + System.getProperty("ban.java.options"),
                "-Xmx256m",
                "-cp",
                CLASS_PATH,
                main));
    command.addAll(List.of(args));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile());
    builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    processes.add(builder.start());
  }

  private void audit(int devices, MadeFleet fleet) throws Exception {
    SparkSession session =
        SparkSession.builder()
            .appName("cluster")
            .master(MASTER)
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.executor.memory", "1g")
            .config("spark.executor.extraClassPath", CLASS_PATH)
            .getOrCreate();
    FleetAnswers answers =
        BanSpark.audit(fleet.rows(session, devices, 40), FleetRules.of(Catalogs.builtIn()), AT);
    String written = folder.resolve("answers").toUri().toString();
    long start = System.nanoTime();
    CompletableFuture<Void> job =
        CompletableFuture.runAsync(() -> answers.all().write().parquet(written));
    while (answers.counts().evaluations() < devices / 3 && !job.isDone()) {
      SECONDS.sleep(1);
    }
    ProcessHandle executor = executor();
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

  private ProcessHandle executor() {
    return processes.stream()
        .flatMap(Process::descendants)
        .filter(ProcessHandle::isAlive)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no executor runs"));
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
