package dev.banrules.benchmarks;

import dev.banrules.rules.BanRules;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What does it cost to compile a catalog with 20,000 applications of 2,000 vendors? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // @Setup sets the fields
public class CompileBenchmark {

  /** The number of bans. */
  @Param({"20", "200", "2000", "20000"})
  public int bans;

  private BenchmarkWorld world;

  /** Makes the catalogs. */
  @Setup
  public void make() {
    world = new BenchmarkWorld(bans);
  }

  /** From catalogs to rules. */
  @Benchmark
  public BanRules compile() {
    return BanRules.compile(world.catalogs());
  }
}
