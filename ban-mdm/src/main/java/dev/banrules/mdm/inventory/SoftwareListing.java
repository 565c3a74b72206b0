package dev.banrules.mdm.inventory;

/** How much of a device's software an inventory document lists. */
public enum SoftwareListing {
  /** The document has no list of software at all: that is not a clean device. */
  ABSENT,
  /** A list is there, and by its own word or by its nature it leaves software out. */
  PARTIAL,
  /** A list is there, and nothing says that it leaves software out. */
  LISTED
}
