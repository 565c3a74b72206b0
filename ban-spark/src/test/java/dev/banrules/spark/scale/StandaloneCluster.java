package dev.banrules.spark.scale;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * Spark's own master and two workers on this machine, from the jars of this class path, with an
 * executor of one core and 1 GB each. They end with this process.
 */
final class StandaloneCluster {

  private static final String MASTER = "spark://127.0.0.1:17077";

  /** Executors have folders of their own to work in. */
  private static final String CLASS_PATH =
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(entry -> Path.of(entry).toAbsolutePath().toString())
          .collect(joining(File.pathSeparator));

  private final Path folder;
  private final List<Process> processes = new ArrayList<>();

  private StandaloneCluster(Path folder) {
    this.folder = folder;
  }

  /** Starts it; the folder takes the logs and what the executors need. */
  static StandaloneCluster start(Path folder) throws IOException, InterruptedException {
    StandaloneCluster cluster = new StandaloneCluster(folder.toAbsolutePath());
    Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop));
    cluster.start();
    return cluster;
  }

  /** A session whose driver is this process. */
  SparkSession session() {
    return ScaleSession.builder(MASTER)
        .config("spark.executor.memory", "1g")
        .config("spark.executor.extraClassPath", CLASS_PATH)
        .getOrCreate();
  }

  List<ProcessHandle> executors() {
    return processes.stream().flatMap(Process::descendants).filter(ProcessHandle::isAlive).toList();
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
}
