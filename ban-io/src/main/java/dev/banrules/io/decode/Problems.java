package dev.banrules.io.decode;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in one document. */
public final class Problems {

  /** Beyond this many, a document is hostile rather than mistaken. */
  private static final int MOST = 1_000;

  private static final Comparator<Problem> BY_PLACE =
      (a, b) -> {
        int byLine = Integer.compare(a.place().line(), b.place().line());
        return byLine != 0 ? byLine : Integer.compare(a.place().column(), b.place().column());
      };

  private final List<Problem> problems = new ArrayList<>();
  private boolean errors;

  /** Makes an empty collection. */
  public Problems() {}

  /**
   * Adds a problem, unless there are far too many already.
   *
   * @param problem the problem
   * @return whether there is room for more
   */
  public boolean add(Problem problem) {
    errors |= problem.isError();
    if (problems.size() < MOST) {
      problems.add(problem);
      return true;
    }
    if (problems.size() == MOST) {
      problems.add(
          Problem.error(
              problem.place(), "more than " + MOST + " problems, of which no more are named", ""));
    }
    return false;
  }

  /**
   * Shows with each problem the line that it is on, where none is shown yet.
   *
   * @param text the document
   */
  public void showLines(Text text) {
    problems.sort(BY_PLACE);
    problems.replaceAll(
        problem ->
            problem.excerpt().isPresent() ? problem : problem.on(text.excerpt(problem.place())));
  }

  /** {@return whether the document can't be used} */
  public boolean hasErrors() {
    return errors;
  }

  /** {@return the problems in the order of the document} */
  public ImmutableList<Problem> inOrder() {
    return ImmutableList.sortedCopyOf(BY_PLACE, problems);
  }
}
