package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints what the command costs from its start to its end, in turns with an empty Java program: the
 * medians of wall and of processor time, and how often the empty program's they are.
 */
public final class Start {

  private static final String PHONE =
      """
      {"format": "device-profile/1", "id": "p", "platform": "android", "formFactor": "phone",
       "owner": {"kind": "government", "of": "CA"}, "location": ["CA-ON"], "software": [
        {"name": "WeChat", "publisher": "Tencent", "identifiers": ["android:com.tencent.mm"]}%s]}
      """;
  private static final String UNKNOWN = ", {\"name\": \"%s\", \"publisher\": \"Fieldwork\"}";

  /** What the shell prints of the processes that it waited for: user time, then the system's. */
  private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

  private Start() {}

  /** The empty program. */
  static final class Empty {

    private Empty() {}

    /**
     * Does nothing.
     *
     * @param args none
     */
    public static void main(String[] args) {}
  }

  /**
   * Measures and prints.
   *
   * @param args the file {@code ban} of a checkout, and how many turns there are
   * @throws IOException if a process cannot be started
   * @throws InterruptedException never
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    String ban = args[0];
    Path folder = Files.createTempDirectory("start");
    ImmutableMap<String, ImmutableList<String>> commands =
        ImmutableMap.of(
            "an empty Java program",
            ImmutableList.of(java(), "-XX:+UseSerialGC", "-cp", classes(), Empty.class.getName()),
            "`ban --version`",
            ImmutableList.of(ban, "--version"),
            "`ban check` of a phone, all names known",
            check(ban, folder.resolve("known.json"), ""),
            "the same with a name that nobody knows",
            check(ban, folder.resolve("unknown.json"), UNKNOWN.formatted("Field Notes")),
            "the same, and the name is Chinese",
            check(
                ban,
                folder.resolve("chinese.json"),
                UNKNOWN.formatted("\u91ce\u5916\u7b14\u8bb0")));
    for (List<String> command : commands.values()) {
      run(command); // the first makes the archive
    }
    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    for (int turn = 0; turn < Integer.parseInt(args[1]); turn++) {
      for (Map.Entry<String, ImmutableList<String>> command : commands.entrySet()) {
        costs
            .computeIfAbsent(command.getKey(), what -> new ArrayList<>())
            .add(run(command.getValue()));
      }
    }
    print(costs);
  }

  private static ImmutableList<String> check(String ban, Path file, String further)
      throws IOException {
    Files.writeString(file, PHONE.formatted(further));
    return ImmutableList.of(ban, "check", "--at", "2024-06-01", file.toString());
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String classes() {
    return System.getProperty("java.class.path").split(System.getProperty("path.separator"), 2)[0];
  }

  private static Cost run(List<String> command) throws IOException, InterruptedException {
    List<String> timed =
        new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null 2>&1; times", "sh"));
    timed.addAll(command);
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

  private static void print(Map<String, List<Cost>> costs) {
    System.out.println("| | wall time | processor time | wall, × | processor, × |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    Cost empty = Cost.median(costs.values().iterator().next());
    costs.forEach(
        (what, taken) -> {
          Cost median = Cost.median(taken);
          System.out.printf(
              Locale.ROOT,
              "| %s | %.3f s | %.3f s | %.1f | %.1f |%n",
              what,
              median.wall(),
              median.processor(),
              median.wall() / empty.wall(),
              median.processor() / empty.processor());
        });
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
