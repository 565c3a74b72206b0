package dev.banrules.model.device;

/** What kind of thing a device is. */
public enum FormFactor {
  /** A telephone. */
  PHONE,
  /** A tablet. */
  TABLET,
  /** A portable computer. */
  LAPTOP,
  /** A computer that stays where it is. */
  DESKTOP,
  /** A server. */
  SERVER,
  /** A television or a box for one. */
  TV,
  /** A car or another vehicle. */
  VEHICLE,
  /** A watch or another thing worn. */
  WEARABLE,
  /** Any other thing with a network connection. */
  IOT
}
