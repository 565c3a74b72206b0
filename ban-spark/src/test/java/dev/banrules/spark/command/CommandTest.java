package dev.banrules.spark.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.spark.Fleets;
import dev.banrules.spark.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ban check --engine spark}, in processes of its own. */
class CommandTest {

  @TempDir private Path folder;

  @Test
  void writesTheDocumentsThatThreadsPrint() throws Exception {
    Path fleet = folder.resolve("fleet.jsonl");
    Files.write(fleet, Fleets.sample("fleet.jsonl"));
    Run threads = run("--format", "json", fleet.toString());
    Run spark =
        run("--engine", "spark", "--format", "json", "--output", out("answers"), fleet.toString());
    assertThat(spark.status()).isEqualTo(threads.status());
    assertThat(spark.err()).isEmpty();
    assertThat(spark.out()).contains("violating");
    assertThat(lines(folder.resolve("answers/verdicts"))).isEqualTo(threads.out().lines().toList());
    assertThat(folder.resolve("answers/errors")).doesNotExist();
  }

  @Test
  void writesTablesAndWhatCanNotBeRead() throws Exception {
    Path fleet = folder.resolve("fleet.jsonl");
    List<String> lines = new ArrayList<>(Fleets.sample("fleet.jsonl"));
    int sound = lines.size();
    lines.add("{\"format\":\"device-profile/1\"");
    Files.write(fleet, lines);
    Path table = folder.resolve("devices.parquet");
    Fleets.rows(List.of("{\"id\":\"a\",\"software\":[]}", "{\"id\":\"\",\"software\":[]}"))
        .write()
        .parquet(table.toString());
    Path inventory = Fleets.SAMPLES.resolve("inventories/intune.json");

    Run run =
        run(
            "--engine=spark",
            "--output",
            out("answers"),
            fleet.toString(),
            table.toString(),
            inventory.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("ban: error: what could not be read is in " + out("answers/errors") + "\n");
    Dataset<Row> verdicts = Sessions.get().read().parquet(out("answers/verdicts"));
    assertThat(verdicts.count()).isGreaterThan(sound + 1);
    assertThat(verdicts.where("device = 'a'").count()).isEqualTo(1);
    Dataset<Row> errors = Sessions.get().read().json(out("answers/errors"));
    assertThat(errors.count()).isEqualTo(2);
    assertThat(errors.where("source LIKE '%fleet.jsonl'").count()).isEqualTo(1);
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("answers", "devices.parquet", "fleet.jsonl");
    }
  }

  @Test
  void tellsWhatItCanNotRead() throws Exception {
    Path table = Files.createDirectories(folder.resolve("table/_delta_log")).getParent();
    assertThat(run("--engine", "spark", "--output", out("a"), folder.resolve("none").toString()))
        .isEqualTo(
            new Run(2, "", "ban: error: " + folder.resolve("none") + ": there is no such file\n"));
    assertThat(run("--engine", "spark", "--output", out("a"), String.valueOf(table)).err())
        .contains("is a Delta table");
    assertThat(folder.resolve("a")).doesNotExist();
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  private static List<String> lines(Path answers) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(answers)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  private record Run(int status, String out, String err) {}

  private Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@java-options",
                "-Dban.locale=en",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.banrules.cli.BanCli",
                "check",
                "--at",
                "2024-06-01"));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().remove("JDK_JAVA_OPTIONS"); // of which Java would tell
    Process process = builder.start();
    int status = process.waitFor();
    Run run = new Run(status, Files.readString(out, UTF_8), withoutWraps(Files.readString(err)));
    Files.delete(out);
    Files.delete(err);
    return run;
  }

  /** Long messages go on in further lines. */
  private static String withoutWraps(String text) {
    return text.replaceAll("\n {2,}", " ");
  }
}
