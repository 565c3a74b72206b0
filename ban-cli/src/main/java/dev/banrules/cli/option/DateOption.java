package dev.banrules.cli.option;

import dev.banrules.cli.console.Console;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The date that a question is asked of. */
public final class DateOption {

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "The date, such as 2023-12-01. Default: today.")
  private Optional<LocalDate> at = Optional.empty();

  public LocalDate at(Console console) {
    return at.orElseGet(console::today);
  }
}
