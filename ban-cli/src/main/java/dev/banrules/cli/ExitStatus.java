package dev.banrules.cli;

import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.Status;

/** The exit statuses that scripts rely on (format "Command line"). */
final class ExitStatus {

  /** All is well. */
  static final int OK = 0;

  /** A device is violating, or the answer is no. */
  static final int VIOLATING = 1;

  /** Wrong usage, or an input that could not be read. */
  static final int REFUSED = 2;

  /** Nothing is violating, and something is undetermined. */
  static final int UNDETERMINED = 3;

  private ExitStatus() {}

  static int of(Status status) {
    switch (status) {
      case VIOLATING:
        return VIOLATING;
      case UNDETERMINED:
        return UNDETERMINED;
      case DUE:
      case COMPLIANT:
        return OK;
    }
    throw new AssertionError(status);
  }

  static int of(Answer answer) {
    switch (answer) {
      case DENY:
        return VIOLATING;
      case REVIEW:
        return UNDETERMINED;
      case ALLOW:
        return OK;
    }
    throw new AssertionError(answer);
  }
}
