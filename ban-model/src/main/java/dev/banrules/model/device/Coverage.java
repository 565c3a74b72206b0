package dev.banrules.model.device;

/** How much of a device's software a profile lists (semantics §8). */
public enum Coverage {
  /** All of it. */
  COMPLETE,
  /** A part of it, such as managed applications only. */
  PARTIAL,
  /** Nothing: the device was seen, its software was not. */
  NONE
}
