package dev.banrules.model.device;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.style.ValueStyle;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.KebabCase;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a device. An empty {@link Optional} is a fact that is not stated and so unknown;
 * an empty set is a stated "none" (semantics §1, §3).
 */
@Value.Immutable
@ValueStyle
public abstract class DeviceProfile {

  /** The longest device id, in characters. */
  public static final int MAX_ID_LENGTH = 256;

  DeviceProfile() {}

  /** {@return the device's id: any text of 1 to 256 characters without control characters} */
  public abstract String id();

  /** {@return its operating system} */
  public abstract Optional<Platform> platform();

  /** {@return what kind of thing it is} */
  public abstract Optional<FormFactor> formFactor();

  /** {@return who owns, leases or issues it} */
  @Value.Default
  public Owner owner() {
    return Owner.notStated();
  }

  /** {@return where it is; several where it is in several} */
  public abstract Optional<ImmutableSet<Jurisdiction>> location();

  /** {@return the governments in whose contracts this device is used} */
  public abstract Optional<ImmutableSet<Jurisdiction>> contractsWith();

  /**
   * {@return those whose data, services or work a personal device is used for, whether it is
   * enrolled or not}
   */
  public abstract Optional<ImmutableSet<Jurisdiction>> enrolledWith();

  /** {@return those whose networks it is connected to} */
  public abstract Optional<ImmutableSet<Jurisdiction>> networks();

  /** {@return the purposes that the device claims; kebab-case words} */
  public abstract ImmutableSet<String> purposes();

  /** {@return how much of its software is listed; all of it unless set} */
  @Value.Default
  public Coverage coverage() {
    return Coverage.COMPLETE;
  }

  /** {@return the products on it, software and hardware, in the order of the inventory} */
  public abstract ImmutableList<Software> software();

  @Value.Check
  void check() {
    checkId(id());
    purposes().forEach(KebabCase::check);
  }

  /**
   * Returns a device's id unchanged after checking its form.
   *
   * @param id the id
   * @return the id
   * @throws InvalidValueException if it is empty, too long or has a control character
   */
  public static String checkId(String id) {
    InvalidValueException.check(
        !id.isEmpty()
            && id.codePointCount(0, id.length()) <= MAX_ID_LENGTH
            && CharMatcher.javaIsoControl().matchesNoneOf(id),
        id,
        "a device id: 1 to 256 characters, none of them a control character");
    return id;
  }

  /** {@return an empty builder; it needs an id} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles a {@link DeviceProfile}. */
  public static final class Builder extends ImmutableDeviceProfile.Builder {
    Builder() {}
  }
}
