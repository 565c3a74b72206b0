package dev.banrules.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what {@code ban check} of fleet files costs from its start to its end, in turns with
 * Jackson's bare parser of the same file: the medians of wall and of processor time, and how often
 * the parser's they are.
 */
final class FleetTimes {

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
      List<ProcessCost> parser = new ArrayList<>();
      List<ProcessCost> check = new ArrayList<>();
      for (int turn = 0; turn < turns; turn++) {
        parser.add(
            ProcessCost.of(
                List.of(
                    ProcessCost.java(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    JacksonRead.class.getName(),
                    file.toString())));
        check.add(
            ProcessCost.of(
                List.of(
                    ban,
                    "check",
                    "--at",
                    "2024-06-01",
                    "--owner-kind",
                    "government",
                    "--owner-of",
                    "CA",
                    file.toString())));
      }
      print(word, Files.size(file), ProcessCost.median(check), ProcessCost.median(parser));
    }
  }

  private static void print(String shape, long bytes, ProcessCost check, ProcessCost parser) {
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
}
