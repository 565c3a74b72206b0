package dev.banrules.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Takes what rules find. */
public final class DroolsFindings {

  private List<Violation> found = new ArrayList<>();

  DroolsFindings() {}

  /**
   * Takes one violation.
   *
   * @param ban the ban
   * @param software the position of the software
   */
  public void add(String ban, int software) {
    found.add(new Violation(ban, software));
  }

  /** What was found since the last time. */
  List<Violation> take() {
    List<Violation> taken = found;
    found = new ArrayList<>();
    return taken;
  }
}
