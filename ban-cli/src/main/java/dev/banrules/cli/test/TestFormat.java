package dev.banrules.cli.test;

/** For whom the results of cases are. */
enum TestFormat {
  /** For people. */
  TEXT,
  /** For build servers: JUnit XML. */
  JUNIT
}
