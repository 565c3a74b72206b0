package dev.banrules.model.device;

/** What a product of a profile is (semantics §4). */
public enum ProductKind {
  /** Software. */
  SOFTWARE,
  /** The device itself, or a part of it, by its maker's name. */
  HARDWARE
}
