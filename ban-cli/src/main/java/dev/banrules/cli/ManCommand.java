package dev.banrules.cli;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.ProgramVersion;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ban man}: manual pages. */
@Command(
    name = "man",
    description = "Writes the manual page of a command, or that of ban itself, for man to show.",
    footerHeading = "%nExamples:%n",
    footer = {"  ban man check | man -l -", "  ban man > /usr/local/share/man/man1/ban.1"})
final class ManCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command.")
  private Optional<String> command = Optional.empty();

  ManCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(
        ManPage.of(
            HelpCommand.named(command, spec.parent().commandLine()),
            "ban " + ProgramVersion.text()));
    return ExitStatus.OK;
  }
}
