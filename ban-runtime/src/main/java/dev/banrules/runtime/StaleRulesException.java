package dev.banrules.runtime;

/** The rules have expired, and the caller chose to refuse rather than to answer by them. */
public final class StaleRulesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StaleRulesException(String message) {
    super(message);
  }
}
