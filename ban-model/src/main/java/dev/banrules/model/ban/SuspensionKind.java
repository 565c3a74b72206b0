package dev.banrules.model.ban;

/** Why a ban is without effect for some time. */
public enum SuspensionKind {
  /** A court forbids its enforcement. */
  ENJOINED,
  /** A court or authority stayed it. */
  STAYED,
  /** Its authority declared that it does not enforce it. */
  NOT_ENFORCED,
  /** Its application was put off. */
  DEFERRED
}
