package dev.banrules.cli.check;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.report.verdict.FleetSummary;

/** Prints one answer after the other, and keeps no more of them than the counts. */
final class AnswerPrinter {

  private final Console console;
  private final FleetSummary summary = new FleetSummary();
  private boolean complete = true;
  private boolean printed;
  private boolean severalLinesBefore;

  AnswerPrinter(Console console) {
    this.console = console;
  }

  void print(DeviceAnswer answer) {
    answer.device().messages().forEach(console::show);
    answer.failure().ifPresent(failure -> ErrorReporter.report(console, failure));
    if (answer.verdict().isEmpty()) {
      summary.addUnreadable();
      complete = false;
      return;
    }
    print(answer.text());
    summary.add(answer.verdict().get());
  }

  /** Sets answers of several lines apart from their neighbours. */
  private void print(String text) {
    boolean severalLines = text.indexOf('\n') < text.length() - 1;
    if (printed && (severalLines || severalLinesBefore)) {
      console.print("\n");
    }
    console.print(text);
    severalLinesBefore = severalLines;
    printed = true;
  }

  /** Prints the counts, if there was more than one device. */
  void printSummary() {
    if (summary.size() > 1) {
      console.print("\n" + summary.text(console.style()));
    }
  }

  /** The gravest of all answers. */
  int exitStatus() {
    return complete ? ExitStatus.of(summary.worst()) : ExitStatus.ERROR;
  }
}
