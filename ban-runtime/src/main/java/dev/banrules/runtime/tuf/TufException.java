package dev.banrules.runtime.tuf;

import org.jspecify.annotations.Nullable;

/** Metadata or a target that is not to be trusted; the message says which, and why. */
public final class TufException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what is wrong
   */
  public TufException(String message) {
    super(message);
  }

  /**
   * Makes the exception.
   *
   * @param message what is wrong
   * @param cause what it comes from
   */
  public TufException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
