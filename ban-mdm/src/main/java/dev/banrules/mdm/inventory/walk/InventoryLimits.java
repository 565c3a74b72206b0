package dev.banrules.mdm.inventory.walk;

/** How far a foreign document may go. Real inventories stay far below. */
final class InventoryLimits {

  /** Levels of nesting. */
  static final int NESTING = 100;

  /** Characters of one text. */
  static final int TEXT = 1 << 20;

  /** Characters of one number. */
  static final int NUMBER = 1000;

  private InventoryLimits() {}
}
