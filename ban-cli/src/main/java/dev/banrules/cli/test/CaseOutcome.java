package dev.banrules.cli.test;

import dev.banrules.verify.conformance.CaseResult;
import java.util.Optional;

/**
 * What came of a case file.
 *
 * @param file its path
 * @param name the case's name
 * @param why what it pins; may be empty
 * @param result what came of it; empty where it could not be run
 * @param error why it could not be run; empty where it was
 */
public record CaseOutcome(
    String file, String name, String why, Optional<CaseResult> result, Optional<String> error) {

  /**
   * {@return the outcome of a case that was run}
   *
   * @param file its path
   * @param name the case's name
   * @param why what it pins
   * @param result what came of it
   */
  public static CaseOutcome of(String file, String name, String why, CaseResult result) {
    return new CaseOutcome(file, name, why, Optional.of(result), Optional.empty());
  }

  /**
   * {@return the outcome of a case that could not be run}
   *
   * @param file its path
   * @param name the case's name
   * @param error why
   */
  public static CaseOutcome error(String file, String name, String error) {
    return new CaseOutcome(file, name, "", Optional.empty(), Optional.of(error));
  }

  /** {@return whether it was run and what was answered is what it expects} */
  public boolean passes() {
    return result.filter(CaseResult::passes).isPresent();
  }

  /** In which way it does not pass, in one line; empty where it does. */
  String difference() {
    return error.orElseGet(() -> result.map(CaseOutcome::difference).orElse(""));
  }

  private static String difference(CaseResult result) {
    if (result.passes()) {
      return "";
    }
    if (result.missing().isEmpty() && result.unexpected().isEmpty()) {
      return "expected " + joined(result.expected()) + "; got " + joined(result.actual());
    }
    return "expected " + joined(result.missing()) + "; got " + joined(result.unexpected());
  }

  private static String joined(Iterable<String> facts) {
    String all = String.join(", ", facts);
    return all.isEmpty() ? "nothing more" : all;
  }
}
