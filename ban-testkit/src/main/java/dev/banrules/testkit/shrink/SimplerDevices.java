package dev.banrules.testkit.shrink;

import static dev.banrules.testkit.shrink.Simpler.absent;
import static dev.banrules.testkit.shrink.Simpler.made;
import static dev.banrules.testkit.shrink.Simpler.shorter;
import static dev.banrules.testkit.shrink.Simpler.smaller;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.testkit.edit.DeviceEdits;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps of devices and software: a fact not stated is simpler than a stated one. */
public final class SimplerDevices {

  private SimplerDevices() {}

  /**
   * {@return the steps of a device}
   *
   * @param device the device
   */
  public static Stream<DeviceProfile> device(DeviceProfile device) {
    return Streams.concat(
        Simpler.list(device.software(), SimplerDevices::software)
            .map(s -> copy(device).software(s).build()),
        DeviceEdits.stated(device).map(fact -> DeviceEdits.without(device, fact)),
        fewer(device.location()).map(p -> copy(device).location(p).build()),
        fewer(device.contractsWith()).map(p -> copy(device).contractsWith(p).build()),
        fewer(device.enrolledWith()).map(p -> copy(device).enrolledWith(p).build()),
        fewer(device.networks()).map(p -> copy(device).networks(p).build()),
        Stream.of(Coverage.COMPLETE)
            .filter(c -> device.coverage() != c)
            .map(c -> copy(device).coverage(c).build()),
        smaller(device.purposes()).map(p -> copy(device).purposes(p).build()));
  }

  private static DeviceProfile.Builder copy(DeviceProfile device) {
    return DeviceProfile.builder().from(device);
  }

  private static Stream<Optional<ImmutableSet<Jurisdiction>>> fewer(
      Optional<ImmutableSet<Jurisdiction>> places) {
    return places.stream().flatMap(Simpler::smaller).map(Optional::of);
  }

  /**
   * {@return the steps of an owner}
   *
   * @param owner the owner
   */
  public static Stream<Owner> owner(Owner owner) {
    return device(DeviceProfile.builder().id("d").owner(owner).build()).map(DeviceProfile::owner);
  }

  /**
   * {@return the steps of a piece of software}
   *
   * @param software the software
   */
  public static Stream<Software> software(Software software) {
    return Streams.concat(
        Simpler.list(software.components(), SimplerDevices::software)
            .map(c -> copy(software).components(c).build()),
        made(shorter(software.identifiers()), i -> copy(software).identifiers(i).build()),
        made(absent(software.name()), n -> copy(software).name(n).build()),
        made(absent(software.publisher()), p -> copy(software).publisher(p).build()),
        Stream.of(ProductKind.SOFTWARE)
            .filter(kind -> software.kind() != kind)
            .map(kind -> copy(software).kind(kind).build()),
        absent(software.version()).map(v -> copy(software).version(v).build()),
        absent(software.edition()).map(e -> copy(software).edition(e).build()),
        absent(software.installedAt()).map(d -> copy(software).installedAt(d).build()),
        Stream.of(LastUpdate.notStated())
            .filter(none -> !software.lastUpdate().equals(none))
            .map(none -> copy(software).lastUpdate(none).build()));
  }

  private static Software.Builder copy(Software software) {
    return Software.builder().from(software);
  }
}
