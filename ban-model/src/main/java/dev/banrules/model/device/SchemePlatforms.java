package dev.banrules.model.device;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;

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

  /** What devices call software that a store or a package manager calls by the key. */
  private static final ImmutableMap<String, String> ON_DEVICES =
      ImmutableMap.of("apple-store", "apple", "homebrew", "apple", "x-ms-store", "windows-pfn");

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
   * {@return the scheme by which devices of some platforms name what a store or a package manager
   * names by another; empty where there is none for all of them}
   *
   * @param scheme the store's scheme's word
   * @param platforms the platforms
   */
  public static Optional<String> onDevices(String scheme, ImmutableSet<Platform> platforms) {
    return Optional.ofNullable(ON_DEVICES.get(scheme))
        .filter(
            own ->
                PLATFORMS
                    .get(own)
                    .containsAll(Sets.intersection(PLATFORMS.get(scheme), platforms)));
  }

  /**
   * {@return whether each of some platforms is told by one of some schemes}
   *
   * @param schemes the schemes' words
   * @param platforms the platforms
   */
  public static boolean tellAll(Set<String> schemes, ImmutableSet<Platform> platforms) {
    return platforms.stream()
        .allMatch(platform -> schemes.stream().anyMatch(s -> PLATFORMS.containsEntry(s, platform)));
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
