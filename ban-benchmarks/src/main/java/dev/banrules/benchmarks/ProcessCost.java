package dev.banrules.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a command cost from its start to its end.
 *
 * @param wall seconds of wall time
 * @param processor seconds of processor time
 */
record ProcessCost(double wall, double processor) {

  /** What the shell prints of the processes that it waited for: user time, then the system's. */
  private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

  private static final int WRONG_USAGE = 2;
  private static final int HIGHEST_ANSWER = 3;

  /**
   * Runs a command, with the Java that runs this; what it prints is thrown away.
   *
   * @throws IllegalStateException if its exit status is none of an answer
   */
  static ProcessCost of(List<String> command) throws IOException, InterruptedException {
    List<String> timed =
        new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null 2>&1; echo $?; times", "sh"));
    timed.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(timed);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    long start = System.nanoTime();
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    List<String> lines = output.lines().toList();
    int status = Integer.parseInt(lines.get(0));
    if (status == WRONG_USAGE || status > HIGHEST_ANSWER) {
      throw new IllegalStateException("exit status " + status + " of " + String.join(" ", command));
    }
    // Before it is the line of the shell's own time.
    String children = lines.get(2);
    double processor = 0;
    for (Matcher time = TIME.matcher(children); time.find(); ) {
      processor += 60 * Integer.parseInt(time.group(1)) + Double.parseDouble(time.group(2));
    }
    return new ProcessCost(wall, processor);
  }

  /** The program that runs this. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The medians of both, each for itself. */
  static ProcessCost median(List<ProcessCost> costs) {
    return new ProcessCost(
        costs.stream().mapToDouble(ProcessCost::wall).sorted().toArray()[costs.size() / 2],
        costs.stream().mapToDouble(ProcessCost::processor).sorted().toArray()[costs.size() / 2]);
  }
}
