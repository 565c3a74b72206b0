package dev.banrules.benchmarks;

import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does the first audit cost after a catalog was compiled, before anything is remembered of it?
 * The code is warm, the rules are not.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 50)
@Measurement(iterations = 50)
@SuppressWarnings("NullAway.Init") // @Setup sets the fields
public class FirstAuditBenchmark {

  /** The number of bans. */
  @Param({"20", "2000", "20000"})
  public int bans;

  /** How many banned applications each device has. */
  @Param({"0", "10"})
  public String on;

  private BenchmarkWorld world;
  private BenchmarkDevices devices;
  private BanRules rules;

  /** Makes catalogs and devices. */
  @Setup
  public void make() {
    world = new BenchmarkWorld(bans);
    devices = BenchmarkDevices.of(world, on);
  }

  /** Compiles anew. */
  @Setup(Level.Invocation)
  public void compile() {
    rules = BanRules.compile(world.catalogs());
  }

  /** The first verdict. */
  @Benchmark
  public Verdict firstAudit() {
    return rules.audit(devices.next(), BenchmarkWorld.AT);
  }
}
