package dev.banrules.cli.log;

import static java.util.stream.Collectors.joining;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.Message;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.runtime.log.LogReport;
import dev.banrules.runtime.log.LogReport.Remark;
import dev.banrules.runtime.log.LogVerifier;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ban log verify}: whether a log is as it was written. */
@Command(
    name = "verify",
    description = {
      "Checks that no line of a log was changed, dropped, added or put in another order.",
      "A line in which the writer was stopped is named, and no fault."
    },
    footerHeading = "%nExample:%n",
    footer = "  ban log verify /var/log/bans")
final class LogVerifyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LogFilesParameter log = new LogFilesParameter();

  LogVerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    LogReport report = LogVerifier.verify(log.files());
    if (report.isEmpty()) {
      console.print("there is no line in the log, so nothing can be said of it\n");
      return ExitStatus.UNDETERMINED;
    }
    report.notes().forEach(note -> console.show(Message.warning(note)));
    console.print(lines(report.faults()) + lines(report.torn()));
    console.print(
        counted(report.lines(), "whole line")
            + ", "
            + counted(report.answers(), "answer")
            + ", "
            + report.lost()
            + " lost; line "
            + report.lastNumber()
            + " is the last, with hash "
            + report.lastHash()
            + "\n");
    if (report.lines() == 0 && report.faults().isEmpty()) {
      console.print("no line is whole, so nothing can be said of the log\n");
      return ExitStatus.UNDETERMINED;
    }
    boolean holds = report.faults().isEmpty();
    console.print(holds ? "the log holds\n" : "the log does not hold\n");
    return holds ? ExitStatus.OK : ExitStatus.VIOLATING;
  }

  private static String lines(List<Remark> remarks) {
    return remarks.stream()
        .map(remark -> VisibleText.text(remark.toString()) + "\n")
        .collect(joining());
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
