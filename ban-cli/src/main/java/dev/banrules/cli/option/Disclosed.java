package dev.banrules.cli.option;

/** What of a device is said. */
public enum Disclosed {
  /** Everything. */
  ALL,
  /** Only products that a finding is about. */
  FINDINGS
}
