package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
            ImmutableList.of(
                ProcessCost.java(), "-XX:+UseSerialGC", "-cp", classes(), Empty.class.getName()),
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
      ProcessCost.of(command); // the first makes the archive
    }
    Map<String, List<ProcessCost>> costs = new LinkedHashMap<>();
    for (int turn = 0; turn < Integer.parseInt(args[1]); turn++) {
      for (Map.Entry<String, ImmutableList<String>> command : commands.entrySet()) {
        costs
            .computeIfAbsent(command.getKey(), what -> new ArrayList<>())
            .add(ProcessCost.of(command.getValue()));
      }
    }
    print(costs);
  }

  private static ImmutableList<String> check(String ban, Path file, String further)
      throws IOException {
    Files.writeString(file, PHONE.formatted(further));
    return ImmutableList.of(ban, "check", "--at", "2024-06-01", file.toString());
  }

  private static String classes() {
    return System.getProperty("java.class.path").split(System.getProperty("path.separator"), 2)[0];
  }

  private static void print(Map<String, List<ProcessCost>> costs) {
    System.out.println("| | wall time | processor time | wall, × | processor, × |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    ProcessCost empty = ProcessCost.median(costs.values().iterator().next());
    costs.forEach(
        (what, taken) -> {
          ProcessCost median = ProcessCost.median(taken);
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
}
