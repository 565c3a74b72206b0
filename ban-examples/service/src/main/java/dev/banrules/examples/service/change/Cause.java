package dev.banrules.examples.service.change;

/** Why a device was audited again. */
public enum Cause {
  /** Other rules were put in place. */
  RULES,
  /** A day came on which its findings change. */
  DAY,
  /** Its profile was stored again. */
  PROFILE
}
