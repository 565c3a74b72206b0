package dev.banrules.model.fact;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.place.Jurisdiction;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The table of the facts of a device: what each is called in documents and what a profile states of
 * it, in the order in which documents write them (semantics §3).
 */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum DeviceFact implements Fact {
  /** Its operating system. */
  PLATFORM("platform", device -> word(device.platform())),
  /** What kind of thing it is. */
  FORM_FACTOR("formFactor", device -> word(device.formFactor())),
  /** What its owner is. */
  OWNER_KIND("owner.kind", device -> word(device.owner().kind())),
  /** The government or organisation that its owner is or belongs to. */
  OWNER_AFFILIATION("owner.of", device -> code(device.owner().affiliation())),
  /** Its owner's sector. */
  OWNER_SECTOR("owner.sector", device -> device.owner().sector().map(ImmutableList::of)),
  /** Where it is. */
  LOCATION("location", device -> codes(device.location())),
  /** The governments in whose contracts it is used. */
  CONTRACTS_WITH("contractsWith", device -> codes(device.contractsWith())),
  /** Those whose data, services or work it is used for. */
  ENROLLED_WITH("enrolledWith", device -> codes(device.enrolledWith())),
  /** Those whose networks it is connected to. */
  NETWORKS("networks", device -> codes(device.networks()));

  private final String key;
  private final Function<DeviceProfile, Optional<ImmutableList<String>>> stated;

  DeviceFact(String key, Function<DeviceProfile, Optional<ImmutableList<String>>> stated) {
    this.key = key;
    this.stated = stated;
  }

  /**
   * {@return what a device states of this, as documents write it and sorted where it is several;
   * empty where it is not stated, an empty list where it is a stated "none"}
   *
   * @param device the device
   */
  public Optional<ImmutableList<String>> stated(DeviceProfile device) {
    return stated.apply(device);
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.device(this);
  }

  /** {@return the name in documents, such as {@code owner.of}} */
  @Override
  public String toString() {
    return key;
  }

  private static Optional<ImmutableList<String>> word(Optional<? extends Enum<?>> fact) {
    return fact.map(constant -> ImmutableList.of(Words.wordOf(constant)));
  }

  private static Optional<ImmutableList<String>> code(Optional<Jurisdiction> fact) {
    return fact.map(place -> ImmutableList.of(place.code()));
  }

  private static Optional<ImmutableList<String>> codes(Optional<ImmutableSet<Jurisdiction>> fact) {
    return fact.map(
        places -> ImmutableList.sortedCopyOf(Collections2.transform(places, Jurisdiction::code)));
  }
}
