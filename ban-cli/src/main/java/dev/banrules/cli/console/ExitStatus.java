package dev.banrules.cli.console;

import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.Status;

/** The exit statuses that scripts rely on (format "Command line"). */
public final class ExitStatus {

  /** All is well. */
  public static final int OK = 0;

  /** A device is violating, or the answer is no. */
  public static final int VIOLATING = 1;

  /** Wrong usage, or an input that could not be read. */
  public static final int ERROR = 2;

  /** Nothing is violating, and something is undetermined. */
  public static final int UNDETERMINED = 3;

  private ExitStatus() {}

  public static int of(Status status) {
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

  public static int of(Answer answer) {
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
