package dev.banrules.cli.check;

import dev.banrules.cli.console.Console;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import java.util.EnumMap;
import java.util.Map;

/**
 * Prints verdicts for people: a single one as it is; of a fleet the summary first, then the devices
 * that are shown, the gravest first.
 */
final class FleetPrinter extends AnswerPrinter {

  private final SelectionOptions selection;
  private final Map<Status, KeptText> kept = new EnumMap<>(Status.class);
  private long verdicts;

  FleetPrinter(Console console, SelectionOptions selection) {
    super(console);
    this.selection = selection;
  }

  /** The first may be the only one, so it is kept whatever its status is. */
  @Override
  void print(DeviceAnswer answer, Verdict verdict) {
    verdicts++;
    if (verdicts == 1 || selection.shown().contains(verdict.status())) {
      kept.computeIfAbsent(verdict.status(), status -> new KeptText()).add(answer.text());
    }
  }

  @Override
  void finish() {
    boolean fleet = verdicts > 1;
    if (fleet) {
      console().print(summary().text(console().style()));
    }
    kept.forEach(
        (status, texts) -> {
          boolean wanted = fleet ? selection.shown().contains(status) : selection.isWanted(status);
          if (wanted) {
            texts.printTo(console(), fleet);
          }
          texts.close();
        });
  }
}
