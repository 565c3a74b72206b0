package dev.banrules.cli.device;

import com.google.common.collect.ImmutableMap;
import dev.banrules.io.document.StatedFacts;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.model.device.DeviceProfile;
import java.util.Optional;

/**
 * What is known of devices beside what they state themselves. What a device states stands; then
 * come its own facts, then those of all devices.
 *
 * @param ofAll the facts of all devices
 * @param ofEach the facts of single devices, by id
 */
record KnownFacts(Optional<StatedFacts> ofAll, ImmutableMap<String, DeviceProfile> ofEach) {

  /** What options state goes before what a file states. */
  static KnownFacts of(
      Optional<DeviceProfile> options,
      Optional<StatedFacts> file,
      Optional<ImmutableMap<String, DeviceProfile>> ofEach) {
    Optional<StatedFacts> stated =
        options.map(profile -> new StatedFacts(Optional.empty(), profile));
    return new KnownFacts(
        file.map(facts -> stated.map(over -> merged(over, facts)).orElse(facts)).or(() -> stated),
        ofEach.orElse(ImmutableMap.of()));
  }

  private static StatedFacts merged(StatedFacts over, StatedFacts facts) {
    return new StatedFacts(
        facts.id(), DeviceInventory.of(over.profile()).withFacts(facts.profile()).profile());
  }

  /** The same where the facts of all devices name none of them. */
  KnownFacts ofSeveral() {
    return new KnownFacts(
        ofAll.map(facts -> new StatedFacts(Optional.empty(), facts.profile())), ofEach);
  }

  DeviceInventory complete(DeviceInventory device) {
    DeviceInventory completed = device;
    DeviceProfile own = ofEach.get(device.profile().id());
    if (own != null) {
      completed = completed.withFacts(own);
    }
    if (ofAll.isPresent()) {
      StatedFacts facts = ofAll.get();
      String id = facts.id().orElse(device.profile().id());
      completed = completed.withFacts(DeviceProfile.builder().from(facts.profile()).id(id).build());
    }
    return completed;
  }
}
