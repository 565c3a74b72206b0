package dev.banrules.examples.cli;

/** For whom output is. */
enum OutputFormat {
  /** For people. */
  TEXT,
  /** For programs: a document a line. */
  JSON
}
