package dev.banrules.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.device.DeviceProfile;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;

/** All contenders, and the check that they do the same work. */
final class Contenders {

  static final String BY_HAND = "by-hand";
  static final String BANRULES = "banrules";
  static final String REFERENCE = "reference";

  private Contenders() {}

  /** How to load each contender, by name. */
  static ImmutableMap<String, Contender.Loader> loaders() {
    ImmutableMap.Builder<String, Contender.Loader> loaders = ImmutableMap.builder();
    loaders.put(BANRULES, EngineContender::new);
    loaders.put(BY_HAND, HandIndexed::new);
    loaders.put(REFERENCE, ReferenceContender::new);
    ServiceLoader.load(Peers.class).forEach(peers -> loaders.putAll(peers.loaders()));
    return loaders.buildOrThrow();
  }

  /** The engine, which finds on each device as many violations as the world means it to. */
  static Contender engine(BenchmarkWorld world, BenchmarkDevices devices) {
    Contender engine = new EngineContender(world);
    for (DeviceProfile device : devices.all()) {
      int found = engine.violations(device).size();
      checkState(
          found == devices.violations(),
          "%s violations on %s, not %s",
          found,
          device.id(),
          devices.violations());
    }
    return engine;
  }

  /** A contender that finds on some devices what the engine finds, or the run stops. */
  static Contender loadAndCheck(
      String name, BenchmarkWorld world, Contender engine, List<DeviceProfile> devices) {
    Contender contender = Objects.requireNonNull(loaders().get(name), name).load(world);
    for (DeviceProfile device : devices) {
      ImmutableSet<Violation> found = ImmutableSet.copyOf(contender.violations(device));
      ImmutableSet<Violation> wanted = ImmutableSet.copyOf(engine.violations(device));
      checkState(
          found.equals(wanted), "%s finds %s on %s, not %s", name, found, device.id(), wanted);
    }
    return contender;
  }
}
