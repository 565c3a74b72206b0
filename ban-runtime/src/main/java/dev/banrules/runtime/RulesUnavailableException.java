package dev.banrules.runtime;

/** There are no rules to begin with: the first refresh failed. */
public final class RulesUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RulesUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
