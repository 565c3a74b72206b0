package dev.banrules.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.Decision;
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

/** What does it cost to ask, before an installation, whether it may be? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // @Setup sets the fields
public class DecideBenchmark {

  /** The number of bans. */
  @Param({"20", "2000", "20000"})
  public int bans;

  private BenchmarkDevices clean;
  private BenchmarkDevices banned;
  private BanRules rules;

  /** Loads the rules, and checks that they allow the one and deny the other. */
  @Setup
  public void load() {
    BenchmarkWorld world = new BenchmarkWorld(bans);
    clean = BenchmarkDevices.of(world, "0");
    banned = BenchmarkDevices.of(world, "1");
    rules = BanRules.compile(world.catalogs());
    checkState(allowed().answer() == Answer.ALLOW, "not allowed");
    checkState(denied().answer() == Answer.DENY, "not denied");
  }

  /** Software that no ban concerns. */
  @Benchmark
  public Decision allowed() {
    return install(clean.next());
  }

  /** Software that one ban prohibits: the first of such a device. */
  @Benchmark
  public Decision denied() {
    return install(banned.next());
  }

  private Decision install(DeviceProfile device) {
    return rules.decide(device, device.software().get(0), Conduct.INSTALL, BenchmarkWorld.AT);
  }
}
