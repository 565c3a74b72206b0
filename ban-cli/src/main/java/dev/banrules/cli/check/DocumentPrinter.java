package dev.banrules.cli.check;

import dev.banrules.cli.console.Console;
import dev.banrules.model.verdict.Verdict;

/** Prints verdicts for programs, each as it comes. */
final class DocumentPrinter extends AnswerPrinter {

  private final SelectionOptions selection;

  DocumentPrinter(Console console, SelectionOptions selection) {
    super(console);
    this.selection = selection;
  }

  @Override
  void print(DeviceAnswer answer, Verdict verdict) {
    if (selection.isWanted(verdict.status())) {
      console().print(answer.text());
    }
  }

  @Override
  void finish() {}
}
