package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What an audit of one device costs, beside one probe of a hash map for each application. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AuditBenchmark {

  private static final int DEVICES = 256;

  /** The number of bans. */
  @Param({"20", "200", "2000", "20000"})
  public int bans;

  /** The number of banned applications on each device. */
  @Param({"0", "1", "10"})
  public int banned;

  private ImmutableList<DeviceProfile> devices = ImmutableList.of();
  private BanRules rules = BanRules.compile(new World(0).catalogs());
  private final Map<String, Application> byIdentifier = new HashMap<>();
  private int next;

  /** Makes the world, and checks that it is what it is said to be. */
  @Setup
  public void makeWorld() {
    World world = new World(bans);
    devices = world.devices(DEVICES, banned);
    rules = BanRules.compile(world.catalogs());
    for (Application application : world.catalogs().applications()) {
      for (IdentifierPattern pattern : application.identifiers()) {
        byIdentifier.put(pattern.stem().key(), application);
      }
    }
    for (DeviceProfile device : devices) {
      int found = rules.audit(device, World.AT).findings().size();
      if (found != banned) {
        throw new IllegalStateException(found + " findings, not " + banned);
      }
    }
  }

  private DeviceProfile nextDevice() {
    next = (next + 1) % DEVICES;
    return devices.get(next);
  }

  /** (a) The lower bound: one probe for each application. */
  @Benchmark
  public int probes() {
    int found = 0;
    for (Software software : nextDevice().software()) {
      if (byIdentifier.get(software.identifiers().get(0).key()) != null) {
        found++;
      }
    }
    return found;
  }

  /** (h) The engine, evidence included. */
  @Benchmark
  public Verdict audit() {
    return rules.audit(nextDevice(), World.AT);
  }
}
