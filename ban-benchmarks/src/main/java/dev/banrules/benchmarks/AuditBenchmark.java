package dev.banrules.benchmarks;

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
 * What does the audit of a device cost, beside the lower bound and beside code written for the
 * purpose?
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // @Setup sets the fields
public class AuditBenchmark {

  /** The number of bans. */
  @Param({"20", "200", "2000", "20000"})
  public int bans;

  /** How many banned applications each device has; {@code out-of-scope}: ten, banned elsewhere. */
  @Param({"0", "1", "10", "out-of-scope"})
  public String on;

  private BenchmarkDevices devices;
  private Probes probes;
  private Contender byHand;
  private Contender engine;

  /** Loads the contenders, and checks that they find the same. */
  @Setup
  public void load() {
    BenchmarkWorld world = new BenchmarkWorld(bans);
    devices = BenchmarkDevices.of(world, on);
    probes = new Probes(world);
    engine = Contenders.engine(world, devices);
    byHand = Contenders.loadAndCheck(Contenders.BY_HAND, world, engine, devices.all());
  }

  /** (a) The lower bound: one probe of a hash map for each application. */
  @Benchmark
  public int probes() {
    return probes.known(devices.next());
  }

  /** (b) The plain Java that a good engineer writes in an hour: violations only. */
  @Benchmark
  public Object byHand() {
    return byHand.answer(devices.next());
  }

  /** (h) The engine: the whole verdict, evidence included. */
  @Benchmark
  public Object banrules() {
    return engine.answer(devices.next());
  }
}
