package dev.banrules.benchmarks;

import dev.banrules.model.device.DeviceProfile;
import java.util.List;

/** One way to tell which bans a device violates, loaded with the bans of a world. */
interface Contender {

  /**
   * The work that is measured: from a profile to all that the contender says of it.
   *
   * @param device the device
   * @return what it says, in a form of its own
   */
  default Object answer(DeviceProfile device) {
    return violations(device);
  }

  /**
   * What it finds, in the form in which contenders are compared.
   *
   * @param device the device
   * @return the violations, in any order, one or several times each
   */
  List<Violation> violations(DeviceProfile device);

  /** Loads the bans of a world. */
  interface Loader {

    /**
     * Loads a contender.
     *
     * @param world the world
     * @return the contender
     */
    Contender load(BenchmarkWorld world);
  }
}
