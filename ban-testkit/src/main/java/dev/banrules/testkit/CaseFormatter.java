package dev.banrules.testkit;

/**
 * Writes a case as documents that people and programs can read. The testkit knows no document
 * format: a test module that does offers an implementation to the service loader, and cases that
 * break a law are then reported that way.
 */
@FunctionalInterface
public interface CaseFormatter {

  /**
   * {@return the documents of a case, and how to ask with them}
   *
   * @param question the case
   */
  String format(Case question);
}
