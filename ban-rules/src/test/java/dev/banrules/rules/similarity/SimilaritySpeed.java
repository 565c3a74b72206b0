package dev.banrules.rules.similarity;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Measures how long a million distinct names take against 20,000 known ones, on one thread. Run its
 * {@code main}; the arguments are the numbers of observed and of known names.
 */
final class SimilaritySpeed {

  private static final String[] SYLLABLES = {
    "ba", "cor", "dex", "fi", "gram", "ha", "ko", "lu", "mer", "nex", "o", "pix", "qua", "ro",
    "sol", "ta", "ul", "ver", "wi", "xo", "yan", "zen", "tech", "soft", "net", "line", "star",
    "bit", "sk"
  };
  private static final String[] TAILS = {
    "",
    "",
    "",
    " Ltd.",
    " Inc.",
    " GmbH",
    " Technology Co., Ltd.",
    " Pro",
    " Lite",
    " 3.2.1",
    ".app"
  };
  private static final String HAN = "中文网络科技信息大华金山微信快手百度电脑云天地海星光明";
  private static final String CYRILLIC = "абвгдежзиклмнопрстуфхя";

  private SimilaritySpeed() {}

  public static void main(String[] args) {
    int observedCount = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    int knownCount = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
    Random random = new Random(42);
    List<String> known = new ArrayList<>(distinct(random, knownCount, List.of()));
    List<String> observed = new ArrayList<>(distinct(random, observedCount, known));

    long start = cpuTime();
    SimilarityIndex.Builder builder = SimilarityIndex.builder();
    for (int i = 0; i < knownCount; i++) {
      if (i % 2 == 0) {
        builder.addVendorName("v" + i, known.get(i));
      } else {
        builder.addApplicationName("a" + i, List.of("v" + (i - 1)), known.get(i));
      }
    }
    SimilarityIndex index = builder.build();
    report("build", knownCount, start);

    // In slices, so that the first ones, in which the code is compiled, can be told from the rest.
    int slices = 4;
    long found = 0;
    for (int slice = 0; slice < slices; slice++) {
      List<String> part =
          observed.subList(observedCount / slices * slice, observedCount / slices * (slice + 1));
      start = cpuTime();
      for (String name : part) {
        found += index.similarApplications(name).size();
      }
      report("similarApplications", part.size(), start);
      start = cpuTime();
      for (String name : part) {
        found += index.similarVendors(name).size();
      }
      report("similarVendors", part.size(), start);
    }
    System.out.println("likenesses found: " + found);
  }

  private static void report(String what, int count, long start) {
    double seconds = (cpuTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-17s %,9d in %6.2f s, %.1f us each%n",
        what,
        count,
        seconds,
        seconds * 1e6 / count);
  }

  /** Time of this thread on a processor, so that the load of the machine does not count. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Set<String> distinct(Random random, int count, List<String> known) {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < count) {
      boolean mutated = !known.isEmpty() && random.nextInt(10) == 0;
      names.add(mutated ? mutated(random, known.get(random.nextInt(known.size()))) : name(random));
    }
    return names;
  }

  /** One name in ten is Chinese and one in ten Russian, as in inventories of no one country. */
  private static String name(Random random) {
    int script = random.nextInt(10);
    if (script == 0) {
      return letters(random, HAN, 2 + random.nextInt(6)) + (random.nextBoolean() ? "有限公司" : "");
    }
    if (script == 1) {
      return letters(random, CYRILLIC, 4 + random.nextInt(10));
    }
    StringBuilder name = new StringBuilder();
    for (int words = 1 + random.nextInt(3); words > 0; words--) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
      name.append(name.length() == 0 ? "" : " ").append(word);
    }
    return name + TAILS[random.nextInt(TAILS.length)];
  }

  private static String letters(Random random, String alphabet, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static String mutated(Random random, String name) {
    int at = random.nextInt(name.length());
    return switch (random.nextInt(5)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
      case 2 -> name.replace('a', 'а').replace('e', 'е');
      case 3 -> name.replace('o', '0').replace('i', '1');
      default -> name + " Mod " + random.nextInt(1000);
    };
  }
}
