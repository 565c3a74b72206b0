package dev.banrules.cli.console;

import java.io.IOException;
import java.util.Objects;

/** Standard output does not take what is written to it. */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OutputException(IOException cause) {
    super(Objects.requireNonNullElse(cause.getMessage(), "it is closed"), cause);
  }

  /** Whether the reader has gone away, as {@code head} does: no error of anybody's. */
  public boolean isReaderGone() {
    String message = String.valueOf(getMessage());
    return message.contains("Broken pipe") || message.contains("Connection reset");
  }
}
