package dev.banrules.rules.lint;

/** A rule, and how what it looks for is found. */
interface Check {

  LintRule rule();

  void run(LintedCatalogs linted, Report report);

  /** Takes what a check finds. */
  @FunctionalInterface
  interface Report {

    /** Takes a finding in a part of an entry; the part's pointer is empty for the entry itself. */
    void add(CatalogEntry<?> entry, String below, String message);
  }
}
