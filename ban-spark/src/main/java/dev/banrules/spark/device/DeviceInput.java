package dev.banrules.spark.device;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.DeviceProfile;
import org.jspecify.annotations.Nullable;

/**
 * A device as an input states it.
 *
 * @param profile its profile; null where it can't be read
 * @param source where it comes from, such as a file; null where that is not known
 * @param problems why it can't be read, or what somebody should know of the input
 * @param excerpt the beginning of what can't be read; null where there is a profile, or no text
 */
public record DeviceInput(
    @Nullable DeviceProfile profile,
    @Nullable String source,
    ImmutableList<String> problems,
    @Nullable String excerpt) {

  static DeviceInput of(DeviceProfile profile) {
    return new DeviceInput(profile, null, ImmutableList.of(), null);
  }

  /**
   * {@return a device that can't be read}
   *
   * @param source where it comes from
   * @param problem why
   */
  public static DeviceInput unreadable(@Nullable String source, String problem) {
    return new DeviceInput(null, source, ImmutableList.of(problem), null);
  }
}
