package dev.banrules.runtime.log;

/** When lines are forced to the disk. Until then a crash of the machine can lose them. */
public enum Sync {
  /** When the operating system sees fit; a crash of the process alone loses no written line. */
  BY_SYSTEM,
  /** After each batch of lines that were waiting together. */
  EACH_BATCH,
  /** After each line. */
  EACH_LINE
}
