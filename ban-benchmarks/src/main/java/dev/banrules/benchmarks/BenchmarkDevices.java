package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.DeviceProfile;

/** The devices of a benchmark, over and over: too many to stay in the nearest cache. */
final class BenchmarkDevices {

  private static final int NUMBER = 256;

  private final ImmutableList<DeviceProfile> devices;
  private final int violations;
  private int next;

  private BenchmarkDevices(ImmutableList<DeviceProfile> devices, int violations) {
    this.devices = devices;
    this.violations = violations;
  }

  /** Devices by a word: how many banned applications each has, {@code out-of-scope} for ten. */
  static BenchmarkDevices of(BenchmarkWorld world, String word) {
    if (word.equals("out-of-scope")) {
      return new BenchmarkDevices(world.devicesOutOfScope(NUMBER, 10), 0);
    }
    int banned = Integer.parseInt(word);
    return new BenchmarkDevices(world.devices(NUMBER, banned), banned);
  }

  /** How many violations each has. */
  int violations() {
    return violations;
  }

  ImmutableList<DeviceProfile> all() {
    return devices;
  }

  ImmutableList<DeviceProfile> first(int number) {
    return devices.subList(0, number);
  }

  DeviceProfile next() {
    DeviceProfile device = devices.get(next);
    next = next + 1 == devices.size() ? 0 : next + 1;
    return device;
  }
}
