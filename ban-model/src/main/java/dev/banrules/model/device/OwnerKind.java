package dev.banrules.model.device;

/** What an owner is. */
public enum OwnerKind {
  /** A government or a body of one. */
  GOVERNMENT,
  /** A company. */
  BUSINESS,
  /** A private person. */
  PERSONAL,
  /** An organisation that is neither government nor business. */
  NONPROFIT
}
