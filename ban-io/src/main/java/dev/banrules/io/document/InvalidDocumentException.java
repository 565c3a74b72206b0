package dev.banrules.io.document;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

/** Documents that can't be used; it names every problem in them. */
public final class InvalidDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  /**
   * Makes the exception.
   *
   * @param problems all problems, errors and warnings, by document and place
   */
  public InvalidDocumentException(ImmutableList<Problem> problems) {
    super(problems.stream().map(Problem::message).collect(joining("\n")));
    this.problems = problems;
  }

  /** {@return all problems, by document and place} */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
