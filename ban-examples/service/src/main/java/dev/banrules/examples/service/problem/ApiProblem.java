package dev.banrules.examples.service.problem;

import com.google.common.collect.ImmutableList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A problem (RFC 9457).
 *
 * @param kind what kind of problem
 * @param detail what is the matter, in one sentence
 * @param diagnostics each thing that is wrong
 */
public record ApiProblem(ProblemKind kind, String detail, ImmutableList<Diagnostic> diagnostics) {

  /** {@return a problem that one sentence tells} */
  public static ApiProblem of(ProblemKind kind, String detail) {
    return new ApiProblem(kind, detail, ImmutableList.of());
  }

  /** {@return a problem with several causes} */
  public static ApiProblem of(ProblemKind kind, String detail, List<Diagnostic> diagnostics) {
    return new ApiProblem(kind, detail, ImmutableList.copyOf(diagnostics));
  }

  /** {@return the same with other causes} */
  public ApiProblem with(List<Diagnostic> others) {
    return of(kind, detail, others);
  }

  /** {@return the status of the response} */
  public int status() {
    return kind.status().value();
  }

  /** {@return the problem document, on one line} */
  public String json() {
    ObjectNode problem = DiagnosticJson.object();
    problem.put("type", kind.type());
    problem.put("title", kind.title());
    problem.put("status", status());
    problem.put("detail", detail);
    if (!diagnostics.isEmpty()) {
      DiagnosticJson.put(problem.putArray("diagnostics"), diagnostics);
    }
    return DiagnosticJson.line(problem);
  }
}
