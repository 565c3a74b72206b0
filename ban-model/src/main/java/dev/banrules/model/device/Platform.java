package dev.banrules.model.device;

/** The operating system of a device. */
public enum Platform {
  /** Android, of any maker. */
  ANDROID,
  /** Apple iOS. */
  IOS,
  /** Apple iPadOS. */
  IPADOS,
  /** Apple macOS. */
  MACOS,
  /** Microsoft Windows. */
  WINDOWS,
  /** Any Linux distribution. */
  LINUX,
  /** Google ChromeOS. */
  CHROMEOS,
  /** Known, and none of the others. */
  OTHER
}
