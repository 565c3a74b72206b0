package dev.banrules.cli;

import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Problem;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Tells a person in plain lines why a command did not do what it was asked. */
final class ErrorReporter {

  private ErrorReporter() {}

  /** Tells why, and returns the exit status. */
  static int report(Console console, Throwable failure) {
    if (failure instanceof UsageException refusal) {
      refusal.lines().forEach(console::error);
    } else if (failure instanceof InvalidDocumentException invalidDocumentException) {
      invalidDocumentException.problems().forEach(problem -> tell(console, problem));
    } else if (failure instanceof UnreadableInventoryException) {
      console.error(String.valueOf(failure.getMessage()));
    } else if (failure instanceof OutputFailure output) {
      if (!output.isReaderGone()) {
        console.error("standard output can't be written: " + failure.getMessage());
      }
    } else if (failure instanceof IOException io) {
      console.error(reason(io));
    } else if (failure instanceof UncheckedIOException
        && failure.getCause() instanceof IOException io) {
      console.error(reason(io));
    } else if (failure instanceof OutOfMemoryError) {
      console.error("there is not enough memory: give Java more with `-Xmx`");
    } else if (failure instanceof StackOverflowError) {
      console.error("an input is nested too deeply to be read");
    } else {
      console.error(
          "this should not have happened, please report it with the command that you gave: "
              + failure);
    }
    return ExitStatus.REFUSED;
  }

  /** Tells of one problem of a document, place first. */
  static void tell(Console console, Problem problem) {
    if (problem.isError()) {
      console.error(problem.message());
    } else {
      console.warn(problem.place() + ": " + problem.text());
    }
  }

  /** What is wrong with a file, in words. */
  static String reason(IOException failure) {
    String what = String.valueOf(failure.getMessage());
    if (failure instanceof NoSuchFileException) {
      return what + ": there is no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return what + ": it may not be read";
    }
    return what;
  }
}
