package dev.banrules.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints what {@code ban check} of fleet files costs from its start to its end, in turns with
 * Jackson's bare parser of the same file: the medians of wall and of processor time, and how often
 * the parser's they are.
 */
final class FleetTimes {

  /** What the shell prints of the processes that it waited for: user time, then the system's. */
  private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

  private FleetTimes() {}

  /**
   * Writes the files where they are missing, measures and prints.
   *
   * @param args the file {@code ban} of a checkout, a folder for the fleet files, the number of
   *     devices and how many turns there are
   * @throws IOException if a file cannot be written or a process not be started
   * @throws InterruptedException never
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    String ban = args[0];
    int devices = Integer.parseInt(args[2]);
    int turns = Integer.parseInt(args[3]);
    System.out.println("| fleet | size | wall | processor | Jackson | wall, × | processor, × |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (FleetFile.Shape shape : FleetFile.Shape.values()) {
      String word = shape.name().toLowerCase(Locale.ROOT);
      Path file = Path.of(args[1], word + "-" + devices + ".json");
      if (!Files.exists(file)) {
        FleetFile.write(file, devices, 100, shape);
      }
      List<Cost> parser = new ArrayList<>();
      List<Cost> check = new ArrayList<>();
      for (int turn = 0; turn < turns; turn++) {
        parser.add(
            run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                JacksonRead.class.getName(),
                file.toString()));
        check.add(
            run(
                ban,
                "check",
                "--at",
                "2024-06-01",
                "--owner-kind",
                "government",
                "--owner-of",
                "CA",
                file.toString()));
      }
      print(word, Files.size(file), Cost.median(check), Cost.median(parser));
    }
  }

  private static void print(String shape, long bytes, Cost check, Cost parser) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d MB | %.2f s | %.2f s | %.2f s | %.1f | %.1f |%n",
        shape,
        bytes / 1_000_000,
        check.wall(),
        check.processor(),
        parser.wall(),
        check.wall() / parser.wall(),
        check.processor() / parser.processor());
  }

  private static Cost run(String... command) throws IOException, InterruptedException {
    List<String> timed =
        new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null 2>&1; times", "sh"));
    timed.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(timed);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    long start = System.nanoTime();
    Process process = builder.start();
    String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    // The first line is the shell's own time.
    String children = times.lines().skip(1).findFirst().orElseThrow();
    double processor = 0;
    for (Matcher time = TIME.matcher(children); time.find(); ) {
      processor += 60 * Integer.parseInt(time.group(1)) + Double.parseDouble(time.group(2));
    }
    return new Cost(wall, processor);
  }

  /**
   * What one run cost.
   *
   * @param wall seconds from its start to its end
   * @param processor seconds of processor time
   */
  private record Cost(double wall, double processor) {

    /** The medians of both, each for itself. */
    static Cost median(List<Cost> costs) {
      return new Cost(
          costs.stream().mapToDouble(Cost::wall).sorted().toArray()[costs.size() / 2],
          costs.stream().mapToDouble(Cost::processor).sorted().toArray()[costs.size() / 2]);
    }
  }
}
