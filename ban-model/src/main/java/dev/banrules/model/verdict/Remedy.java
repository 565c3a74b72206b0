package dev.banrules.model.verdict;

/** What puts an end to what a finding says. */
public enum Remedy {
  /** Remove the software. */
  REMOVE,
  /** Keep it from being installed. */
  BLOCK_INSTALL,
  /** Keep it from being updated. */
  BLOCK_UPDATE
}
