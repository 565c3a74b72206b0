package dev.banrules.examples.service.device;

import com.google.common.collect.ImmutableList;
import dev.banrules.examples.service.problem.Diagnostic;
import dev.banrules.model.device.DeviceProfile;
import java.util.List;
import java.util.Optional;

/**
 * A device of a body.
 *
 * @param profile its profile; empty where it can't be read
 * @param diagnostics why it can't be read, or what somebody should know of it
 */
public record ReadDevice(Optional<DeviceProfile> profile, ImmutableList<Diagnostic> diagnostics) {

  static ReadDevice of(DeviceProfile profile, List<Diagnostic> diagnostics) {
    return new ReadDevice(Optional.of(profile), ImmutableList.copyOf(diagnostics));
  }

  static ReadDevice unreadable(List<Diagnostic> diagnostics) {
    return new ReadDevice(Optional.empty(), ImmutableList.copyOf(diagnostics));
  }
}
