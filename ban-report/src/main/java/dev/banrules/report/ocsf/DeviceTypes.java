package dev.banrules.report.ocsf;

import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Platform;
import dev.banrules.report.ocsf.Grade.Code;

/** The schema's kinds of devices and operating systems. */
final class DeviceTypes {

  static final Code UNKNOWN = new Code(0, "Unknown");
  private static final Code OTHER = new Code(99, "Other");

  private DeviceTypes() {}

  static Code of(FormFactor formFactor) {
    return switch (formFactor) {
      case SERVER -> new Code(1, "Server");
      case DESKTOP -> new Code(2, "Desktop");
      case LAPTOP -> new Code(3, "Laptop");
      case TABLET -> new Code(4, "Tablet");
      case PHONE -> new Code(5, "Mobile");
      case IOT -> new Code(7, "IOT");
      case TV, VEHICLE, WEARABLE -> OTHER;
    };
  }

  static Code of(Platform platform) {
    return switch (platform) {
      case WINDOWS -> new Code(100, "Windows");
      case LINUX -> new Code(200, "Linux");
      case ANDROID -> new Code(201, "Android");
      case MACOS -> new Code(300, "macOS");
      case IOS -> new Code(301, "iOS");
      case IPADOS -> new Code(302, "iPadOS");
      case CHROMEOS, OTHER -> OTHER;
    };
  }
}
