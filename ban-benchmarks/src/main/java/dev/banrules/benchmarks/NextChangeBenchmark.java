package dev.banrules.benchmarks;

import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
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

/** What does an audit cost that also tells when its findings change next? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // @Setup sets the fields
public class NextChangeBenchmark {

  private static final AuditOptions WITH_NEXT_CHANGE =
      AuditOptions.builder().nextChange(true).build();

  /** The number of bans. */
  @Param({"20", "2000", "20000"})
  public int bans;

  /** How many banned applications each device has. */
  @Param({"0", "10"})
  public String on;

  private BenchmarkDevices devices;
  private BanRules rules;

  /** Loads the rules. */
  @Setup
  public void load() {
    BenchmarkWorld world = new BenchmarkWorld(bans);
    devices = BenchmarkDevices.of(world, on);
    rules = BanRules.compile(world.catalogs());
  }

  /** The verdict and its next change. */
  @Benchmark
  public Verdict nextChange() {
    return rules.audit(devices.next(), BenchmarkWorld.AT, WITH_NEXT_CHANGE);
  }
}
