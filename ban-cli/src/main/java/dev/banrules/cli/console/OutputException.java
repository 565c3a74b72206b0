package dev.banrules.cli.console;

import java.io.IOException;
import java.util.Objects;

/** Standard output, or the file in its place, does not take what is written to it. */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What does not take it, and why. */
  public OutputException(String output, IOException cause) {
    super(
        output
            + " can't be written: "
            + Objects.requireNonNullElse(cause.getMessage(), "it is closed"),
        cause);
  }

  /** Whether the reader has gone away, as {@code head} does: no error of anybody's. */
  public boolean isReaderGone() {
    String message = String.valueOf(getMessage());
    return message.contains("Broken pipe") || message.contains("Connection reset");
  }
}
