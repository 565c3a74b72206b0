package dev.banrules.runtime.publish;

import org.jspecify.annotations.Nullable;

/** Something that can't be written into a repository; the message says what, and what to do. */
public final class PublishException extends Exception {

  private static final long serialVersionUID = 1L;

  PublishException(String message) {
    super(message);
  }

  PublishException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
