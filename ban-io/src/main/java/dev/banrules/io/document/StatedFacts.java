package dev.banrules.io.document;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.device.DeviceProfile;
import java.util.Optional;

/**
 * What somebody states of a device, or of many: a profile of which any part may be missing.
 *
 * @param id the device's id, where it is stated
 * @param profile the facts; its id is {@link #NO_ID} where none is stated
 */
public record StatedFacts(Optional<String> id, DeviceProfile profile) {

  /** The id of a profile for which none is stated. */
  public static final String NO_ID = "device";

  /** Checks that nothing is null. */
  public StatedFacts {
    requireNonNull(id, "id");
    requireNonNull(profile, "profile");
  }
}
