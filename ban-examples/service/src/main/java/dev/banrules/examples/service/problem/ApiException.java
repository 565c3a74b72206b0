package dev.banrules.examples.service.problem;

/** Ends a request with a problem. */
public final class ApiException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ApiProblem problem;

  /** Ends it with a problem that one sentence tells. */
  public ApiException(ProblemKind kind, String detail) {
    this(ApiProblem.of(kind, detail));
  }

  /** Ends it with a problem. */
  public ApiException(ApiProblem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  /** {@return the problem} */
  public ApiProblem problem() {
    return problem;
  }
}
