package dev.banrules.benchmarks;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.rules.BanRules;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What does it cost to compile catalogs with 20,000 bans of which some have changed? All entries
 * are other objects than before, as after reading.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // @Setup sets the fields
public class RecompileBenchmark {

  private static final int BANS = 20_000;

  /** How many bans have changed. */
  @Param({"1", "100"})
  public int changed;

  private BanRules before;
  private CatalogSet after;

  /** Makes the catalogs, and the rules of those before. */
  @Setup
  public void make() {
    before = BanRules.compile(new BenchmarkWorld(BANS).catalogs());
    after = new BenchmarkWorld(BANS).withBansMoved(changed);
  }

  /** Without the rules before. */
  @Benchmark
  public BanRules compile() {
    return BanRules.compile(after);
  }

  /** With them. */
  @Benchmark
  public BanRules recompile() {
    return before.recompile(after, List.of());
  }
}
