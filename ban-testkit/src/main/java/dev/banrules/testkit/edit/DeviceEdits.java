package dev.banrules.testkit.edit;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.fact.DeviceFact;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Copies of devices of which less is stated. */
public final class DeviceEdits {

  private DeviceEdits() {}

  /**
   * {@return the facts that a device states, in the order of their table}
   *
   * @param device the device
   */
  public static Stream<DeviceFact> stated(DeviceProfile device) {
    return Arrays.stream(DeviceFact.values()).filter(fact -> fact.stated(device).isPresent());
  }

  /**
   * {@return a device that does not state a fact}
   *
   * @param device the device
   * @param fact the fact
   */
  public static DeviceProfile without(DeviceProfile device, DeviceFact fact) {
    DeviceProfile.Builder copy = DeviceProfile.builder().from(device);
    Owner owner = device.owner();
    DeviceProfile.Builder less =
        switch (fact) {
          case PLATFORM -> copy.platform(Optional.empty());
          case FORM_FACTOR -> copy.formFactor(Optional.empty());
          case OWNER_KIND ->
              copy.owner(new Owner(Optional.empty(), owner.affiliation(), owner.sector()));
          case OWNER_AFFILIATION ->
              copy.owner(new Owner(owner.kind(), Optional.empty(), owner.sector()));
          case OWNER_SECTOR ->
              copy.owner(new Owner(owner.kind(), owner.affiliation(), Optional.empty()));
          case LOCATION -> copy.location(Optional.empty());
          case CONTRACTS_WITH -> copy.contractsWith(Optional.empty());
          case ENROLLED_WITH -> copy.enrolledWith(Optional.empty());
          case NETWORKS -> copy.networks(Optional.empty());
        };
    return less.build();
  }
}
