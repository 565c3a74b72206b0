package dev.banrules.runtime.source;

/** Catalogs that can't be had, or can't be trusted; the message says why in one line. */
public final class SourceException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what is wrong, and where
   */
  public SourceException(String message) {
    super(message);
  }

  /**
   * Makes the exception.
   *
   * @param message what is wrong, and where
   * @param cause what it comes from
   */
  public SourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
