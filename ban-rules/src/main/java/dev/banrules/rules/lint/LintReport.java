package dev.banrules.rules.lint;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What lint found.
 *
 * @param warnings what nobody has accepted, by catalog, in the order of rules
 * @param accepted what comments accept, in the same order
 */
public record LintReport(
    ImmutableList<LintWarning> warnings, ImmutableList<AcceptedWarning> accepted) {

  /** Checks that nothing is null. */
  public LintReport {
    requireNonNull(warnings, "warnings");
    requireNonNull(accepted, "accepted");
  }

  /**
   * A warning that a comment accepts.
   *
   * @param warning the warning
   * @param reason why it is accepted, as the comment says
   */
  public record AcceptedWarning(LintWarning warning, String reason) {

    /** Checks that nothing is null. */
    public AcceptedWarning {
      requireNonNull(warning, "warning");
      requireNonNull(reason, "reason");
    }
  }
}
