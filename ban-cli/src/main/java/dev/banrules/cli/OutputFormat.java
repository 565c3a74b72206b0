package dev.banrules.cli;

/** For whom output is. */
enum OutputFormat {
  /** For people. */
  TEXT,
  /** For programs: a document a line. */
  JSON
}
