package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how much memory catalogs, and the rules compiled of them, keep: differences of the heap.
 */
final class Footprint {

  private static final ImmutableList<Integer> BANS = ImmutableList.of(0, 2_000, 20_000);
  private static final int COPIES = 4;

  private Footprint() {}

  /**
   * Measures and prints.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println("| bans | catalogs, MiB | rules beside them, MiB | once a name was asked |");
    System.out.println("| ---: | ---: | ---: | ---: |");
    for (int bans : BANS) {
      System.out.println(row(bans));
    }
  }

  @SuppressWarnings("ModifiedButNotUsed") // what is kept is what is weighed
  private static String row(int bans) {
    BenchmarkWorld world = new BenchmarkWorld(bans);
    List<Object> kept = new ArrayList<>();
    long before = used();
    for (int i = 0; i < COPIES; i++) {
      kept.add(new BenchmarkWorld(bans).catalogs());
    }
    long catalogs = used() - before;
    List<BanRules> rules = new ArrayList<>();
    before = used();
    CatalogSet one = world.catalogs();
    for (int i = 0; i < COPIES; i++) {
      rules.add(BanRules.compile(one));
    }
    long compiled = used() - before;
    for (BanRules each : rules) {
      kept.add(
          each.identify(
              Software.builder().name("Application").publisher("Vendor").build(),
              AuditOptions.defaults()));
    }
    long named = used() - before;
    kept.clear();
    rules.clear();
    return String.format(
        Locale.ROOT,
        "| %d | %.2f | %.2f | %.2f |",
        bans,
        mebibytes(catalogs),
        mebibytes(compiled),
        mebibytes(named));
  }

  private static double mebibytes(long bytes) {
    return bytes / (double) COPIES / (1 << 20);
  }

  /** The heap in use after collections that find nothing more. */
  private static long used() {
    long used = Long.MAX_VALUE;
    while (true) {
      System.gc();
      long now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      if (now >= used) {
        return used;
      }
      used = now;
    }
  }
}
