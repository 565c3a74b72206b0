package dev.banrules.mdm.inventory.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Platform;
import java.util.Locale;
import java.util.Optional;

/** The words in which foreign formats say what a device is. */
public final class DeviceWords {

  private static final ImmutableMap<String, Platform> PLATFORMS =
      ImmutableMap.<String, Platform>builder()
          .put("darwin", Platform.MACOS)
          .put("mac", Platform.MACOS)
          .put("macmdm", Platform.MACOS)
          .put("macos", Platform.MACOS)
          .put("windows", Platform.WINDOWS)
          .put("mswin32", Platform.WINDOWS)
          .put("ios", Platform.IOS)
          .put("ipados", Platform.IPADOS)
          .put("tvos", Platform.OTHER)
          .put("watchos", Platform.OTHER)
          .put("visionos", Platform.OTHER)
          .put("chrome", Platform.CHROMEOS)
          .put("chromeos", Platform.CHROMEOS)
          .put("freebsd", Platform.OTHER)
          .put("openbsd", Platform.OTHER)
          .put("netbsd", Platform.OTHER)
          .put("solaris", Platform.OTHER)
          .put("aix", Platform.OTHER)
          .buildOrThrow();

  private static final ImmutableSet<String> LINUXES =
      ImmutableSet.of(
          "linux",
          "debian",
          "ubuntu",
          "rhel",
          "centos",
          "fedora",
          "amzn",
          "arch",
          "manjaro",
          "gentoo",
          "suse",
          "sles",
          "opensuse",
          "opensuse-leap",
          "opensuse-tumbleweed",
          "kali",
          "raspbian",
          "linuxmint",
          "pop",
          "rocky",
          "almalinux",
          "ol",
          "oracle",
          "alpine",
          "nixos",
          "void",
          "photon",
          "neon",
          "zorin");

  private static final ImmutableMap<String, FormFactor> CHASSIS =
      ImmutableMap.<String, FormFactor>builder()
          .put("laptop", FormFactor.LAPTOP)
          .put("notebook", FormFactor.LAPTOP)
          .put("sub notebook", FormFactor.LAPTOP)
          .put("portable", FormFactor.LAPTOP)
          .put("convertible", FormFactor.LAPTOP)
          .put("desktop", FormFactor.DESKTOP)
          .put("low profile desktop", FormFactor.DESKTOP)
          .put("tower", FormFactor.DESKTOP)
          .put("mini tower", FormFactor.DESKTOP)
          .put("mini pc", FormFactor.DESKTOP)
          .put("all in one", FormFactor.DESKTOP)
          .put("main server chassis", FormFactor.SERVER)
          .put("rack mount chassis", FormFactor.SERVER)
          .put("blade", FormFactor.SERVER)
          .put("enterpriseserver", FormFactor.SERVER)
          .put("tablet", FormFactor.TABLET)
          .put("phone", FormFactor.PHONE)
          .buildOrThrow();

  private DeviceWords() {}

  /**
   * {@return the platform that a word stands for, or empty}
   *
   * @param word such as {@code darwin}, {@code ubuntu} or {@code Windows}
   */
  public static Optional<Platform> platform(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT);
    if (LINUXES.contains(plain)) {
      return Optional.of(Platform.LINUX);
    }
    return plain.startsWith("android")
        ? Optional.of(Platform.ANDROID)
        : Optional.ofNullable(PLATFORMS.get(plain));
  }

  /**
   * {@return the form factor that a chassis type stands for, or empty}
   *
   * @param chassis such as {@code Notebook}
   */
  public static Optional<FormFactor> chassis(String chassis) {
    return Optional.ofNullable(CHASSIS.get(chassis.strip().toLowerCase(Locale.ROOT)));
  }

  /**
   * States what an Apple model name or identifier tells of a device; {@code Mac15,12} alone tells
   * only the platform.
   *
   * @param device the device
   * @param model such as {@code iPhone11,8} or {@code MacBook Air (M3)}
   */
  public static void appleModel(DeviceCollector device, String model) {
    if (model.startsWith("iPhone")) {
      device.platform(Platform.IOS).formFactor(FormFactor.PHONE);
    } else if (model.startsWith("iPod")) {
      device.platform(Platform.IOS);
    } else if (model.startsWith("iPad")) {
      device.platform(Platform.IPADOS).formFactor(FormFactor.TABLET);
    } else if (model.startsWith("AppleTV") || model.startsWith("Apple TV")) {
      device.platform(Platform.OTHER).formFactor(FormFactor.TV);
    } else if (model.startsWith("Watch") || model.startsWith("RealityDevice")) {
      device.platform(Platform.OTHER).formFactor(FormFactor.WEARABLE);
    } else if (model.startsWith("MacBook")) {
      device.platform(Platform.MACOS).formFactor(FormFactor.LAPTOP);
    } else if (isDesktopMac(model)) {
      device.platform(Platform.MACOS).formFactor(FormFactor.DESKTOP);
    } else if (model.startsWith("Mac") || model.startsWith("VirtualMac")) {
      device.platform(Platform.MACOS);
    }
  }

  private static boolean isDesktopMac(String model) {
    return model.startsWith("iMac")
        || model.startsWith("Macmini")
        || model.startsWith("MacPro")
        || model.startsWith("Mac mini")
        || model.startsWith("Mac Pro")
        || model.startsWith("Mac Studio");
  }
}
