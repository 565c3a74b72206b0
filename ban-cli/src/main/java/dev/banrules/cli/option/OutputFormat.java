package dev.banrules.cli.option;

/** For whom output is. */
public enum OutputFormat {
  /** For people. */
  TEXT,
  /** For programs: a document a line. */
  JSON
}
