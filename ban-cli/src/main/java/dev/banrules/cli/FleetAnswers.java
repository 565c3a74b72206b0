package dev.banrules.cli;

import dev.banrules.io.document.StreamedDocument;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.text.FleetSummary;
import dev.banrules.rules.fleet.FleetAnswer;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Prints one answer after the other, and keeps no more of them than the counts. */
final class FleetAnswers {

  private final Console console;
  private final BiFunction<Verdict, DeviceProfile, String> text;
  private final FleetSummary summary = new FleetSummary();
  private boolean complete = true;
  private boolean listed = true;
  private boolean printed;
  private boolean severalBefore;

  FleetAnswers(Console console, BiFunction<Verdict, DeviceProfile, String> text) {
    this.console = console;
    this.text = text;
  }

  /** An answer with its text, which is the dearer half of it: to be made in many threads. */
  record Told(
      FleetAnswer<Supplier<StreamedDocument<DeviceProfile>>> answer, Optional<String> text) {}

  Told tell(FleetAnswer<Supplier<StreamedDocument<DeviceProfile>>> answer) {
    Optional<DeviceProfile> device = answer.entry().get().value();
    return new Told(
        answer, device.flatMap(it -> answer.verdict().map(verdict -> text.apply(verdict, it))));
  }

  void add(Told told) {
    FleetAnswer<Supplier<StreamedDocument<DeviceProfile>>> answer = told.answer();
    StreamedDocument<DeviceProfile> item = answer.entry().get();
    item.problems().forEach(problem -> ErrorReporter.tell(console, problem));
    if (told.text().isPresent()) {
      print(told.text().get());
      summary.add(answer.verdict().orElseThrow());
      return;
    }
    if (item.value().isPresent()) {
      answer.failure().ifPresent(failure -> ErrorReporter.report(console, failure));
    }
    summary.addUnreadable();
    complete = false;
  }

  void add(Verdict verdict, DeviceProfile device) {
    print(text.apply(verdict, device));
    summary.add(verdict);
  }

  /** The last device's software is not known, so that it is not known to be compliant. */
  void addUnlisted() {
    listed = false;
  }

  /** Sets answers of several lines apart from their neighbours. */
  private void print(String answer) {
    boolean several = answer.indexOf('\n') < answer.length() - 1;
    if (printed && (several || severalBefore)) {
      console.print("\n");
    }
    console.print(answer);
    severalBefore = several;
    printed = true;
  }

  FleetSummary summary() {
    return summary;
  }

  int exitStatus() {
    if (!complete) {
      return ExitStatus.REFUSED;
    }
    int status = ExitStatus.of(summary.worst());
    return status == ExitStatus.OK && !listed ? ExitStatus.UNDETERMINED : status;
  }
}
