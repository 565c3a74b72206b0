package dev.banrules.runtime.json;

import org.jspecify.annotations.Nullable;

/** Bytes that are not one JSON object, or one that readers could take differently. */
public final class InvalidJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what is wrong, for a sentence after the name of the document
   * @param cause what it comes from
   */
  public InvalidJsonException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
