package dev.banrules.benchmarks;

import dev.banrules.benchmarks.Selector.Attribute;
import dev.banrules.model.device.DeviceProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a good engineer writes in an hour for the bans of a {@link BenchmarkWorld}: hash maps by
 * application, owner, and the pairs that occur. It knows no unknown facts, no events, exemptions or
 * evidence.
 */
final class HandIndexed implements Contender {

  private final Map<String, FlatApplication> byIdentifier = new HashMap<>();
  private final Map<String, List<FlatBan>> byApplication = new HashMap<>();
  private final Map<String, List<FlatBan>> byOwner = new HashMap<>();
  private final Map<String, Map<String, List<FlatBan>>> byVendorAndCategory = new HashMap<>();
  private final Map<String, Map<String, List<FlatBan>>> byCountryAndCategory = new HashMap<>();

  HandIndexed(BenchmarkWorld world) {
    FlatWorld flat = FlatWorld.of(world);
    for (FlatApplication application : flat.applications()) {
      byIdentifier.put(application.identifier(), application);
    }
    for (FlatBan ban : flat.bans()) {
      for (Selector selector : ban.anyOf()) {
        indexFor(selector).add(ban);
      }
    }
  }

  private List<FlatBan> indexFor(Selector selector) {
    Map<Attribute, String> wanted = selector.wanted();
    String application = wanted.get(Attribute.APPLICATION);
    if (application != null) {
      return byApplication.computeIfAbsent(application, unused -> new ArrayList<>());
    }
    String owner = wanted.get(Attribute.OWNER);
    if (owner != null) {
      return byOwner.computeIfAbsent(owner, unused -> new ArrayList<>());
    }
    String vendor = wanted.get(Attribute.VENDOR);
    return (vendor != null
            ? byVendorAndCategory.computeIfAbsent(vendor, unused -> new HashMap<>())
            : byCountryAndCategory.computeIfAbsent(
                wanted.get(Attribute.COUNTRY), unused -> new HashMap<>()))
        .computeIfAbsent(wanted.get(Attribute.CATEGORY), unused -> new ArrayList<>());
  }

  @Override
  public List<Violation> violations(DeviceProfile device) {
    FlatDevice asked = FlatDevice.of(device);
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < device.software().size(); i++) {
      FlatApplication application =
          byIdentifier.get(device.software().get(i).identifiers().get(0).key());
      if (application != null) {
        find(byApplication.get(application.id()), asked, i, found);
        for (String owner : application.owners()) {
          find(byOwner.get(owner), asked, i, found);
        }
        String category = application.category();
        find(of(byVendorAndCategory.get(application.vendor()), category), asked, i, found);
        find(of(byCountryAndCategory.get(application.country()), category), asked, i, found);
      }
    }
    return found;
  }

  private static @Nullable List<FlatBan> of(
      @Nullable Map<String, List<FlatBan>> byCategory, String category) {
    return byCategory == null ? null : byCategory.get(category);
  }

  private static void find(
      @Nullable List<FlatBan> bans, FlatDevice device, int position, List<Violation> found) {
    if (bans != null) {
      for (FlatBan ban : bans) {
        if (device.isCoveredBy(ban)) {
          found.add(new Violation(ban.id(), position));
        }
      }
    }
  }
}
