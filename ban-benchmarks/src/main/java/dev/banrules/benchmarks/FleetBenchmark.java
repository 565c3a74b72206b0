package dev.banrules.benchmarks;

import dev.banrules.rules.BanRules;
import dev.banrules.rules.fleet.FleetAudit;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What do two threads gain over one on a fleet whose profiles are already read? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // @Setup sets the fields
public class FleetBenchmark {

  private static final int FLEET = 16_384;

  /** The number of threads. */
  @Param({"1", "2"})
  public int threads;

  /** How many banned applications each device has. */
  @Param({"0", "10"})
  public String on;

  private BenchmarkDevices devices;
  private FleetAudit audit;

  /** Loads the rules. */
  @Setup
  public void load() {
    BenchmarkWorld world = new BenchmarkWorld(2_000);
    devices = BenchmarkDevices.of(world, on);
    audit = FleetAudit.of(BanRules.compile(world.catalogs())).withThreads(threads);
  }

  /** Devices a millisecond: all answers of a fleet, in order. */
  @Benchmark
  @OperationsPerInvocation(FLEET)
  public long fleet() {
    return audit
        .auditAll(Stream.generate(devices::next).limit(FLEET), BenchmarkWorld.AT)
        .filter(answer -> answer.verdict().isPresent())
        .count();
  }
}
