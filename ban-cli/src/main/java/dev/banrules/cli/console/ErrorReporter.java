package dev.banrules.cli.console;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Problem;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** Says in plain lines why a command did not do what it was asked. */
public final class ErrorReporter {

  private ErrorReporter() {}

  /** Reports a failure, and returns the exit status. */
  public static int report(Console console, Throwable failure) {
    messages(failure).forEach(console::show);
    return ExitStatus.ERROR;
  }

  /** Reports problems of documents. */
  public static void report(Console console, List<Problem> problems) {
    problems.forEach(problem -> console.show(Message.of(problem)));
  }

  /** What to say of a failure; nothing where the reader of standard output has gone. */
  public static ImmutableList<Message> messages(Throwable failure) {
    if (failure instanceof UsageException usage) {
      return usage.lines().stream().map(Message::error).collect(ImmutableList.toImmutableList());
    }
    if (failure instanceof InvalidDocumentException invalid) {
      return invalid.problems().stream().map(Message::of).collect(ImmutableList.toImmutableList());
    }
    if (failure instanceof OutputException output && output.isReaderGone()) {
      return ImmutableList.of();
    }
    return ImmutableList.of(Message.error(text(failure)));
  }

  private static String text(Throwable failure) {
    if (failure instanceof UnreadableInventoryException || failure instanceof OutputException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof IOException io) {
      return reason(io);
    }
    if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException io) {
      return reason(io);
    }
    if (failure instanceof OutOfMemoryError) {
      return "there is not enough memory: give Java more with `-Xmx`";
    }
    if (failure instanceof StackOverflowError) {
      return "an input is nested too deeply to be read";
    }
    return "this should not have happened, please report it with the command that you gave: "
        + failure;
  }

  /** What is wrong with a file, in words. */
  public static String reason(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof NoSuchFileException) {
      return message + ": there is no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return message + ": it may not be read";
    }
    return message;
  }
}
