package dev.banrules.model.catalog;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Catalogs that don't hold together; it names all problems. */
public final class InvalidCatalogException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<CatalogProblem> problems;

  InvalidCatalogException(ImmutableList<CatalogProblem> problems) {
    super(
        problems.stream()
            .map(p -> "catalog " + p.catalog() + " at " + p.pointer() + ": " + p.message())
            .collect(Collectors.joining("\n", problems.size() + " problem(s)\n", "")));
    this.problems = problems;
  }

  /** {@return the problems, in the order of the documents} */
  public ImmutableList<CatalogProblem> problems() {
    return problems;
  }
}
