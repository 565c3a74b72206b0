package dev.banrules.model.device;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;

/** The platforms on which identifiers of a scheme occur; schemes that are not here occur on all. */
public final class SchemePlatforms {

  private static final ImmutableSet<Platform> APPLE =
      ImmutableSet.of(Platform.IOS, Platform.IPADOS, Platform.MACOS);

  private static final ImmutableSetMultimap<String, Platform> PLATFORMS =
      ImmutableSetMultimap.<String, Platform>builder()
          .put("android", Platform.ANDROID)
          .put("android", Platform.CHROMEOS)
          .putAll("apple", APPLE)
          .putAll("apple-store", APPLE)
          .put("apple-team", Platform.MACOS)
          .put("windows-pfn", Platform.WINDOWS)
          .put("windows-product", Platform.WINDOWS)
          .put("winget", Platform.WINDOWS)
          .put("x-ms-store", Platform.WINDOWS)
          .put("deb", Platform.LINUX)
          .put("rpm", Platform.LINUX)
          .put("snap", Platform.LINUX)
          .put("flatpak", Platform.LINUX)
          .putAll("homebrew", Platform.MACOS, Platform.LINUX)
          .putAll("chrome", Platform.WINDOWS, Platform.MACOS, Platform.LINUX, Platform.CHROMEOS)
          .build();

  private SchemePlatforms() {}

  /**
   * {@return whether identifiers of a scheme occur on one of some platforms}
   *
   * @param scheme the scheme's word
   * @param platforms the platforms
   */
  public static boolean occurs(String scheme, ImmutableSet<Platform> platforms) {
    ImmutableSet<Platform> own = PLATFORMS.get(scheme);
    return own.isEmpty() || !Sets.intersection(own, platforms).isEmpty();
  }

  /**
   * {@return whether identifiers of a scheme tell the platform}
   *
   * @param scheme the scheme's word
   */
  public static boolean tells(String scheme) {
    return PLATFORMS.containsKey(scheme);
  }
}
