package dev.banrules.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints what {@code ban check} of fleet files costs from its start to its end, in turns with
 * Jackson's bare parser of the same file: the medians of wall and of processor time, and how often
 * the parser's they are.
 */
final class FleetTimes {

  private static final int FIRST_SHAPE = 4;

  private FleetTimes() {}

  /**
   * Writes the files where they are missing, measures and prints.
   *
   * @param args the file {@code ban} of a checkout, a folder for the fleet files, the number of
   *     devices, how many turns there are, and the shapes: all unless some are given
   * @throws IOException if a file cannot be written or a process not be started
   * @throws InterruptedException never
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    String ban = args[0];
    int devices = Integer.parseInt(args[2]);
    int turns = Integer.parseInt(args[3]);
    System.out.println("| fleet | size | wall | processor | Jackson | wall, × | processor, × |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (FleetFile.Shape shape : shapes(args)) {
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

  private static List<FleetFile.Shape> shapes(String[] args) {
    return args.length <= FIRST_SHAPE
        ? List.of(FleetFile.Shape.values())
        : Arrays.stream(args, FIRST_SHAPE, args.length)
            .map(shape -> FleetFile.Shape.valueOf(shape.toUpperCase(Locale.ROOT)))
            .toList();
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
