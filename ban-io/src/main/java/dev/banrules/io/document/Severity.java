package dev.banrules.io.document;

/** What a problem means for the document. */
public enum Severity {
  /** The document can't be used. */
  ERROR,
  /** It can, but somebody should look at it. */
  WARNING
}
