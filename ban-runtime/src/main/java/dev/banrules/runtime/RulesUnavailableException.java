package dev.banrules.runtime;

/**
 * There are no rules to begin with: the first refresh failed, or there is nothing to refresh from.
 */
public final class RulesUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * There are none.
   *
   * @param message why, and what to do, for people
   * @param cause what made it known
   */
  public RulesUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
