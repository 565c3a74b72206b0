package dev.banrules.report.waiver;

import dev.banrules.model.ban.Waiver;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A waiver and where it stands.
 *
 * @param waiver the waiver
 * @param state where it stands on the day
 * @param reason why it has no effect; empty for the others
 * @param devices on how many of some devices it excuses something; empty where none were looked at
 */
public record ListedWaiver(
    Waiver waiver, WaiverState state, Optional<NoEffect> reason, OptionalLong devices) {

  /** {@return whether it excuses nothing: by itself, or on the devices that were looked at} */
  public boolean excusesNothing() {
    return state == WaiverState.WITHOUT_EFFECT
        || (state == WaiverState.HOLDS && devices.isPresent() && devices.getAsLong() == 0);
  }
}
