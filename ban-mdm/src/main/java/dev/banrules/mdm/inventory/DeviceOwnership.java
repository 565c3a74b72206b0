package dev.banrules.mdm.inventory;

/**
 * What management tools say of ownership. They tell an organisation's device from a person's, but
 * not a government's from a company's.
 */
public enum DeviceOwnership {
  /** An organisation owns the device: a government, a business or a non-profit. */
  ORGANISATION,
  /** A person owns it. */
  PERSONAL
}
