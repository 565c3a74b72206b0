package dev.banrules.runtime.log;

/** How much of a device's profile a log has. */
public enum ProfileDetail {
  /** The profile, so that the answer can be evaluated again from the log alone. */
  WHOLE,
  /** Its SHA-256 alone: whoever has kept the profile can show that it is the one. */
  DIGEST
}
