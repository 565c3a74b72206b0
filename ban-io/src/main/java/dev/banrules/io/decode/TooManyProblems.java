package dev.banrules.io.decode;

/** Ends the reading of a document that is hostile rather than mistaken. */
final class TooManyProblems extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
