package dev.banrules.cli.check;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.Message;
import dev.banrules.io.document.Place;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.fleet.FleetReport;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.fleet.ReportWriter;
import dev.banrules.report.fleet.ReportedDevice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hands verdicts on to a report. */
final class ReportPrinter extends AnswerPrinter {

  private final FleetReport report;

  ReportPrinter(Console console, ReportWriter writer, ReportHead head) {
    super(console);
    try {
      this.report = writer.begin(head, console.printer());
    } catch (IOException e) {
      throw console.failure(e);
    }
  }

  @Override
  void print(DeviceAnswer answer, Verdict verdict) {
    try {
      report.add(
          new ReportedDevice(
              answer.device().orThrow(),
              verdict,
              answer.device().place().flatMap(ReportPrinter::source)));
    } catch (IOException e) {
      throw console().failure(e);
    }
  }

  /** Where a profile begins; standard input has no line that anybody could open. */
  private static Optional<ReportedDevice.Source> source(Place place) {
    return place.line() > 0 && Files.isRegularFile(Path.of(place.file()))
        ? Optional.of(new ReportedDevice.Source(place.file(), place.line(), place.column()))
        : Optional.empty();
  }

  @Override
  void printUnreadable(DeviceAnswer answer) {
    String problem =
        answer
            .failure()
            .map(failure -> String.valueOf(failure.getMessage()))
            .orElseGet(
                () ->
                    answer.device().messages().stream()
                        .map(Message::text)
                        .collect(Collectors.joining("; ")));
    try {
      report.addUnreadable(problem);
    } catch (IOException e) {
      throw console().failure(e);
    }
  }

  @Override
  void finish() {
    try {
      report.finish();
    } catch (IOException e) {
      throw console().failure(e);
    }
  }
}
