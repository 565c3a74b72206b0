package dev.banrules.cli.lint;

/** For whom lint writes. */
enum LintFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON,
  /** For code hosts, which annotate lines. */
  SARIF
}
