package dev.banrules.report.fleet;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import java.util.Optional;

/**
 * A device of a report.
 *
 * @param profile its profile
 * @param verdict the verdict on it
 * @param source where the profile was read, for those who show findings beside it
 */
public record ReportedDevice(DeviceProfile profile, Verdict verdict, Optional<Source> source) {

  /** Checks that nothing is null. */
  public ReportedDevice {
    requireNonNull(profile, "profile");
    requireNonNull(verdict, "verdict");
    requireNonNull(source, "source");
  }

  /**
   * {@return a device whose profile is of no file}
   *
   * @param profile its profile
   * @param verdict the verdict on it
   */
  public static ReportedDevice of(DeviceProfile profile, Verdict verdict) {
    return new ReportedDevice(profile, verdict, Optional.empty());
  }

  /**
   * Where a profile begins.
   *
   * @param file the file
   * @param line the line, from 1
   * @param column the column, from 1
   */
  public record Source(String file, int line, int column) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public Source {
      requireNonNull(file, "file");
      checkArgument(line > 0 && column > 0, "lines and columns are from 1");
    }
  }
}
