package dev.banrules.cli.check;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.verdict.FleetSummary;

/** Takes the answers one after the other, and prints them; it keeps the counts. */
abstract class AnswerPrinter {

  private final Console console;
  private final FleetSummary summary = new FleetSummary();
  private boolean complete = true;
  private boolean answered;

  AnswerPrinter(Console console) {
    this.console = console;
  }

  final void take(DeviceAnswer answer) {
    answer.device().messages().forEach(console::show);
    answer.failure().ifPresent(failure -> ErrorReporter.report(console, failure));
    if (answer.verdict().isEmpty()) {
      summary.addUnreadable();
      complete = false;
      printUnreadable(answer);
      return;
    }
    answered = true;
    summary.add(answer.verdict().get(), answer.device().orThrow().software().size());
    print(answer, answer.verdict().get());
  }

  /** Prints a verdict, or keeps it to be printed. */
  abstract void print(DeviceAnswer answer, Verdict verdict);

  /** Prints that a device has no verdict, where the messages on standard error are not enough. */
  void printUnreadable(DeviceAnswer answer) {}

  /** Prints what is left after the last answer. */
  abstract void finish();

  final Console console() {
    return console;
  }

  final FleetSummary summary() {
    return summary;
  }

  /** Whether there were devices, and none of them could be read or audited. */
  final boolean isOfNothing() {
    return !complete && !answered;
  }

  /** The gravest of all answers. */
  final int exitStatus() {
    return complete ? ExitStatus.of(summary.worst()) : ExitStatus.ERROR;
  }
}
