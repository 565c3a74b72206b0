package dev.banrules.benchmarks;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import java.util.HashMap;
import java.util.Map;

/** The lower bound: one probe of a hash map for each installed application, and nothing else. */
final class Probes {

  private final Map<String, String> idByIdentifier = new HashMap<>();

  Probes(BenchmarkWorld world) {
    for (FlatApplication application : FlatWorld.of(world).applications()) {
      idByIdentifier.put(application.identifier(), application.id());
    }
  }

  /** How many of the installed applications are known. */
  int known(DeviceProfile device) {
    int known = 0;
    for (Software software : device.software()) {
      if (idByIdentifier.get(software.identifiers().get(0).key()) != null) {
        known++;
      }
    }
    return known;
  }
}
