package dev.banrules.mdm.inventory.words;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.Platform;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells identifiers that foreign formats put in the place of a name. */
public final class StatedNames {

  /** A domain turned round, of which the first part is a top-level one. */
  private static final Pattern BUNDLE =
      Pattern.compile("[a-z]{2,4}\\.[A-Za-z][\\w-]*(?:\\.[\\w-]+)*");

  /** A package's name and the 13 characters that stand for its publisher. */
  private static final Pattern PACKAGE_FAMILY =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{2,49}_[a-hj-km-np-tv-z0-9]{13}");

  private StatedNames() {}

  /**
   * {@return the words of the schemes under which a name may be an identifier; several where the
   * platform does not tell}
   *
   * @param name what stands in the place of a name
   * @param platform the platform of the device, if it is known
   */
  public static ImmutableList<String> schemes(String name, Optional<Platform> platform) {
    if (PACKAGE_FAMILY.matcher(name).matches()) {
      return ImmutableList.of("windows-pfn");
    }
    if (!BUNDLE.matcher(name).matches()) {
      return ImmutableList.of();
    }
    return platform
        .map(
            known ->
                switch (known) {
                  case ANDROID -> List.of("android");
                  case IOS, IPADOS, MACOS -> List.of("apple");
                  default -> List.<String>of();
                })
        .map(ImmutableList::copyOf)
        .orElseGet(() -> ImmutableList.of("android", "apple"));
  }
}
