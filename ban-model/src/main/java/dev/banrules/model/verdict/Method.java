package dev.banrules.model.verdict;

/** By what software was identified (semantics §4). */
public enum Method {
  /** A stated identifier is one that the catalog gives. */
  IDENTIFIER,
  /** A stated identifier is below a pattern that the catalog gives. */
  PATTERN,
  /** The publisher is a vendor's name. */
  PUBLISHER,
  /** The display name is an application's name. */
  NAME,
  /** What is stated is like a known name or identifier. */
  LIKENESS,
  /** The application that it was identified as embeds it. */
  EMBEDDED
}
