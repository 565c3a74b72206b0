package dev.banrules.io.document;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much a reader takes before it refuses (format "Strict").
 *
 * @param depth levels of nesting
 * @param stringLength characters of one string
 * @param catalogBytes bytes of a catalog, a waivers document or a verdict
 * @param profileBytes bytes of a device profile
 */
public record Limits(int depth, int stringLength, int catalogBytes, int profileBytes) {

  private static final Limits DEFAULTS = new Limits(64, 65_536, 256 << 20, 16 << 20);

  /**
   * Checks that each limit lets something through.
   *
   * @throws IllegalArgumentException if one is less than 1
   */
  public Limits {
    checkArgument(
        depth > 0 && stringLength > 0 && catalogBytes > 0 && profileBytes > 0,
        "a limit is at least 1");
  }

  /** {@return 64 levels, 65,536 characters, 256 MiB for a catalog, 16 MiB for a profile} */
  public static Limits defaults() {
    return DEFAULTS;
  }
}
