package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.Software;
import dev.banrules.testkit.edit.Edits;
import java.util.Optional;

/**
 * A fact that a profile states, and the profile without it.
 *
 * @param name the fact
 * @param kind what it is about
 * @param without the profile in which it is missing
 */
record StatedFact(String name, Kind kind, DeviceProfile without) {

  enum Kind {
    OWNER,
    EVENT_DAY,
    OTHER
  }

  /** The facts of a profile, but not what software calls itself. */
  static ImmutableList<StatedFact> of(DeviceProfile device) {
    ImmutableList.Builder<StatedFact> facts = ImmutableList.builder();
    Owner owner = device.owner();
    if (owner.kind().isPresent()) {
      Owner less = new Owner(Optional.empty(), owner.affiliation(), owner.sector());
      facts.add(new StatedFact("owner.kind", Kind.OWNER, copy(device).owner(less).build()));
    }
    if (owner.affiliation().isPresent()) {
      Owner less = new Owner(owner.kind(), Optional.empty(), owner.sector());
      facts.add(new StatedFact("owner.of", Kind.OWNER, copy(device).owner(less).build()));
    }
    if (owner.sector().isPresent()) {
      Owner less = new Owner(owner.kind(), owner.affiliation(), Optional.empty());
      facts.add(new StatedFact("owner.sector", Kind.OTHER, copy(device).owner(less).build()));
    }
    if (!owner.equals(Owner.notStated())) {
      facts.add(new StatedFact("owner", Kind.OWNER, copy(device).owner(Owner.notStated()).build()));
    }
    other(facts, "platform", device.platform(), copy(device).platform(Optional.empty()));
    other(facts, "formFactor", device.formFactor(), copy(device).formFactor(Optional.empty()));
    other(facts, "location", device.location(), copy(device).location(Optional.empty()));
    other(
        facts,
        "contractsWith",
        device.contractsWith(),
        copy(device).contractsWith(Optional.empty()));
    other(
        facts, "enrolledWith", device.enrolledWith(), copy(device).enrolledWith(Optional.empty()));
    for (int i = 0; i < device.software().size(); i++) {
      int at = i;
      ofSoftware(
          facts,
          "software[" + i + "]",
          device.software().get(i),
          less -> Edits.withSoftware(device, Edits.with(device.software(), at, less)));
    }
    return facts.build();
  }

  private static DeviceProfile.Builder copy(DeviceProfile device) {
    return DeviceProfile.builder().from(device);
  }

  private static void other(
      ImmutableList.Builder<StatedFact> facts,
      String name,
      Optional<?> fact,
      DeviceProfile.Builder without) {
    if (fact.isPresent()) {
      facts.add(new StatedFact(name, Kind.OTHER, without.build()));
    }
  }

  private static void ofSoftware(
      ImmutableList.Builder<StatedFact> facts, String place, Software software, Placing placing) {
    if (software.installedAt().isPresent()) {
      Software less = Software.builder().from(software).installedAt(Optional.empty()).build();
      facts.add(new StatedFact(place + ".installedAt", Kind.EVENT_DAY, placing.of(less)));
    }
    if (!software.lastUpdate().isNotStated()) {
      Software less = Software.builder().from(software).lastUpdate(LastUpdate.notStated()).build();
      facts.add(new StatedFact(place + ".updatedAt", Kind.EVENT_DAY, placing.of(less)));
    }
    versions(software)
        .forEach(
            less -> facts.add(new StatedFact(place + ".version", Kind.OTHER, placing.of(less))));
  }

  /** The software with a version missing: its own, or that of one of its parts. */
  private static ImmutableList<Software> versions(Software software) {
    ImmutableList.Builder<Software> all = ImmutableList.builder();
    if (software.version().isPresent()) {
      all.add(Software.builder().from(software).version(Optional.empty()).build());
    }
    for (int i = 0; i < software.components().size(); i++) {
      for (Software less : versions(software.components().get(i))) {
        all.add(
            Software.builder()
                .from(software)
                .components(Edits.with(software.components(), i, less))
                .build());
      }
    }
    return all.build();
  }

  /** Puts software in its place in a profile. */
  @FunctionalInterface
  private interface Placing {
    DeviceProfile of(Software software);
  }
}
