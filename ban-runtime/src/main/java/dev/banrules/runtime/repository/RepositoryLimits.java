package dev.banrules.runtime.repository;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;

/**
 * How much is taken from a repository that may be anybody.
 *
 * @param rootBytes bytes of one root
 * @param timestampBytes bytes of a timestamp
 * @param snapshotBytes bytes of a snapshot, where its length is not stated
 * @param targetsBytes bytes of targets metadata, where its length is not stated
 * @param catalogBytes bytes of all catalogs together
 * @param rootRotations how many roots may follow the trusted one
 * @param time how long an update may take
 */
public record RepositoryLimits(
    int rootBytes,
    int timestampBytes,
    int snapshotBytes,
    int targetsBytes,
    int catalogBytes,
    int rootRotations,
    Duration time) {

  private static final RepositoryLimits DEFAULTS =
      new RepositoryLimits(
          512_000, 16_384, 2_000_000, 5_000_000, 256 << 20, 256, Duration.ofMinutes(2));

  /**
   * Checks that each limit lets something through.
   *
   * @throws IllegalArgumentException if one does not
   */
  public RepositoryLimits {
    checkArgument(
        rootBytes > 0
            && timestampBytes > 0
            && snapshotBytes > 0
            && targetsBytes > 0
            && catalogBytes > 0
            && rootRotations > 0
            && !time.isNegative()
            && !time.isZero(),
        "a limit is at least 1");
  }

  /**
   * {@return 512,000 bytes of a root, 16,384 of a timestamp, 2,000,000 of a snapshot, 5,000,000 of
   * targets metadata, 256 MiB of catalogs, 256 roots, and two minutes}
   */
  public static RepositoryLimits defaults() {
    return DEFAULTS;
  }

  /**
   * {@return the same with another time}
   *
   * @param other how long an update may take
   */
  public RepositoryLimits within(Duration other) {
    return new RepositoryLimits(
        rootBytes, timestampBytes, snapshotBytes, targetsBytes, catalogBytes, rootRotations, other);
  }
}
