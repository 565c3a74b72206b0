package dev.banrules.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The date that a question is asked of. */
final class DateOption {

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "The date, as 2023-12-01; today where absent.")
  private Optional<LocalDate> at = Optional.empty();

  LocalDate at(Console console) {
    return at.orElseGet(console::today);
  }
}
