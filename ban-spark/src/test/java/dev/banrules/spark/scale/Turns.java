package dev.banrules.spark.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.Verdicts;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.fleet.FleetAudit;
import dev.banrules.spark.BanSpark;
import dev.banrules.spark.FleetAnswers;
import dev.banrules.spark.FleetRules;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One fleet file through threads and through Spark, in turns in one process: {@code run Turns FILE
 * make DEVICES APPLICATIONS}, {@code run Turns FILE equal}, {@code run Turns FILE time TURNS}.
 */
final class Turns {

  private static final LocalDate AT = LocalDate.of(2024, 6, 1);
  private static final int THREADS = 2;

  private final String file;

  private Turns(String file) {
    this.file = file;
  }

  /**
   * Runs it.
   *
   * @param args the file, what to do, and its numbers
   */
  public static void main(String[] args) throws IOException {
    Turns turns = new Turns(args[0]);
    switch (args[1]) {
      case "make" -> turns.make(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
      case "equal" -> turns.compare();
      case "time" -> turns.time(Integer.parseInt(args[2]));
      default -> throw new IllegalArgumentException("make, equal or time: " + args[1]);
    }
  }

  private void make(int devices, int applications) throws IOException {
    MadeFleet fleet = new MadeFleet(applications);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(file))) {
      for (int number = 0; number < devices; number++) {
        out.write(Profiles.write(fleet.profile(number)));
        out.write('\n');
      }
    }
  }

  /** Each verdict document of the one is that of the other. */
  private void compare() {
    BanRules rules = BanRules.compile(Catalogs.builtIn());
    long[] threads;
    try (Stream<Long> hashes =
        FleetAudit.of(rules)
            .withThreads(THREADS)
            .auditAll(
                lines(rules),
                Turns::profile,
                AT,
                answer -> hash(Verdicts.write(answer.verdict().orElseThrow())))) {
      threads = hashes.mapToLong(Long::longValue).toArray();
    }
    SparkSession session = ScaleSession.open("local[2]");
    Dataset<Row> documents =
        BanSpark.audit(
                session.read().text(file), FleetRules.of(Catalogs.builtIn()).withDocuments(), AT)
            .verdicts()
            .select("device", "document");
    List<String> spark =
        documents
            .map(
                (MapFunction<Row, String>) row -> row.getString(0) + " " + hash(row.getString(1)),
                Encoders.STRING())
            .collectAsList();
    long different = 0;
    for (String each : spark) {
      int space = each.indexOf(' ');
      int number = Integer.parseInt(each.substring("device-".length(), space));
      different += threads[number] == Long.parseLong(each.substring(space + 1)) ? 0 : 1;
    }
    System.out.println(
        threads.length
            + " verdicts of threads, "
            + spark.size()
            + " of Spark, different: "
            + different);
    session.stop();
  }

  private void time(int turns) {
    BanRules rules = BanRules.compile(Catalogs.builtIn());
    FleetRules sent = FleetRules.of(Catalogs.builtIn());
    SparkSession session = ScaleSession.open("local[" + THREADS + "]");
    double[] ratios = new double[turns];
    for (int turn = 0; turn < turns; turn++) {
      double threads = seconds(() -> threads(rules));
      double spark = seconds(() -> spark(session, sent));
      ratios[turn] = spark / threads;
      System.out.printf(
          Locale.ROOT, "threads %.1f s, Spark %.1f s: %.2f%n", threads, spark, ratios[turn]);
    }
    Arrays.sort(ratios);
    System.out.printf(Locale.ROOT, "median %.2f%n", ratios[turns / 2]);
    session.stop();
  }

  private static double seconds(Supplier<String> work) {
    long start = System.nanoTime();
    String answer = work.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println("  " + answer);
    return seconds;
  }

  private String threads(BanRules rules) {
    AtomicLong findings = new AtomicLong();
    try (Stream<Integer> answers =
        FleetAudit.of(rules)
            .withThreads(THREADS)
            .auditAll(
                lines(rules),
                Turns::profile,
                AT,
                answer -> answer.verdict().orElseThrow().findings().size())) {
      long devices = answers.mapToLong(count -> findings.addAndGet(count)).count();
      return devices + " devices, " + findings + " findings";
    }
  }

  private String spark(SparkSession session, FleetRules rules) {
    FleetAnswers answers = BanSpark.audit(session.read().text(file), rules, AT);
    answers.all().write().format("noop").mode("overwrite").save();
    return answers.counts().evaluations() + " devices";
  }

  private Stream<Supplier<StreamedDocument<DeviceProfile>>> lines(BanRules rules) {
    StreamedDocuments<DeviceProfile> documents =
        Profiles.against(rules.catalogs()).stream(Source.of(Path.of(file)));
    Iterable<Supplier<StreamedDocument<DeviceProfile>>> each = documents::deferred;
    return StreamSupport.stream(each.spliterator(), false).onClose(documents::close);
  }

  private static DeviceProfile profile(Supplier<StreamedDocument<DeviceProfile>> document) {
    return document.get().value().orElseThrow();
  }

  private static long hash(String text) {
    return Hashing.murmur3_128().hashString(text, UTF_8).asLong();
  }
}
