package dev.banrules.mdm.inventory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import java.util.List;
import java.util.Optional;

/**
 * What inventory documents state about one device, with an account of their records: each record is
 * software of the profile or {@link #reported}. A {@link DeviceCollector} makes it.
 */
public final class DeviceInventory {

  private final DeviceProfile profile;
  private final boolean named;
  private final Optional<DeviceOwnership> ownership;
  private final ImmutableList<ReportedRecord> reported;
  private final ImmutableList<String> notes;

  DeviceInventory(
      DeviceProfile profile,
      boolean named,
      Optional<DeviceOwnership> ownership,
      List<ReportedRecord> reported,
      List<String> notes) {
    this.profile = requireNonNull(profile, "profile");
    this.named = named;
    this.ownership = requireNonNull(ownership, "ownership");
    this.reported = ImmutableList.copyOf(reported);
    this.notes = ImmutableList.copyOf(notes);
  }

  /**
   * {@return a profile as the inventory of a device}
   *
   * @param profile the profile
   */
  public static DeviceInventory of(DeviceProfile profile) {
    return new DeviceInventory(
        profile, true, Optional.empty(), ImmutableList.of(), ImmutableList.of());
  }

  /**
   * {@return the facts that were stated, how much of the software is listed, the software, and
   * after it the device's hardware; what was not stated is unknown}
   */
  public DeviceProfile profile() {
    return profile;
  }

  /**
   * {@return whether a document names the device; otherwise the profile's id is the document's
   * name}
   */
  public boolean named() {
    return named;
  }

  /** {@return who owns the device, as far as management tools tell} */
  public Optional<DeviceOwnership> ownership() {
    return ownership;
  }

  /**
   * {@return how many records the documents hold for this device: the software in the profile,
   * components at every depth included, and the records reported; hardware is no record}
   */
  public int records() {
    return softwareIn(profile.software())
        + reported.stream().mapToInt(ReportedRecord::records).sum();
  }

  /** {@return the records that became no software, in order} */
  public ImmutableList<ReportedRecord> reported() {
    return reported;
  }

  /**
   * {@return what a person should know of the reading, a sentence each: why a list is partial, how
   * old it is, what contradicts what, which value was not understood}
   */
  public ImmutableList<String> notes() {
    return notes;
  }

  /**
   * {@return the same device with facts for what it does not state}
   *
   * @param facts they fill gaps, give the id of a device that is not named, and add their software.
   *     What the device states stands, and differences are noted.
   */
  public DeviceInventory withFacts(DeviceProfile facts) {
    return ProfileFacts.under(this, facts);
  }

  private static int softwareIn(List<Software> software) {
    int count = 0;
    for (Software each : software) {
      if (each.kind() == ProductKind.SOFTWARE) {
        count += 1 + softwareIn(each.components());
      }
    }
    return count;
  }

  /** The same account with another profile, whose software is counted too, and further notes. */
  DeviceInventory with(DeviceProfile other, List<String> furtherNotes) {
    return new DeviceInventory(
        other,
        named,
        ownership,
        reported,
        ImmutableList.<String>builder().addAll(notes).addAll(furtherNotes).build());
  }
}
