package dev.banrules.io.stream;

import dev.banrules.io.document.Problem;

/** A document that can't be told from what comes after it, or is too long. */
final class BrokenDocument extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  BrokenDocument(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
