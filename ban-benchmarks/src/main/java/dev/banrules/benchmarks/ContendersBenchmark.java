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
 * What does the same audit cost with other engines? The contenders of the profile {@code peers} are
 * named on the command line: {@code -p contender=drools-facts}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // @Setup sets the fields
public class ContendersBenchmark {

  private static final int CHECKED = 20;

  /** The number of bans. */
  @Param({"20", "200", "2000"})
  public int bans;

  /** How many banned applications each device has; {@code out-of-scope}: ten, banned elsewhere. */
  @Param({"0", "1", "10"})
  public String on;

  /** Which contender. */
  @Param({Contenders.BANRULES, Contenders.BY_HAND, Contenders.REFERENCE})
  public String contender;

  private BenchmarkDevices devices;
  private Contender loaded;

  /** Loads the contender, and checks that it finds what the engine finds. */
  @Setup
  public void load() {
    BenchmarkWorld world = new BenchmarkWorld(bans);
    devices = BenchmarkDevices.of(world, on);
    loaded =
        Contenders.loadAndCheck(
            contender, world, Contenders.engine(world, devices), devices.first(CHECKED));
  }

  /** All that it says of a device. */
  @Benchmark
  public Object answer() {
    return loaded.answer(devices.next());
  }
}
