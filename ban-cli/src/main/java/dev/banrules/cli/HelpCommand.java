package dev.banrules.cli;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.UsageException;
import dev.banrules.model.value.Suggestion;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ban help}: what commands do. */
@Command(
    name = "help",
    description = "Shows what there is, or what a command does.",
    footerHeading = "%nExample:%n",
    footer = "  ban help check")
final class HelpCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command.")
  private Optional<String> command = Optional.empty();

  HelpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(named(command, spec.parent().commandLine()).getUsageMessage());
    return ExitStatus.OK;
  }

  /**
   * The command of a name, or all where none is given.
   *
   * @throws UsageException if there is no such command
   */
  static CommandLine named(Optional<String> name, CommandLine all) {
    if (name.isEmpty()) {
      return all;
    }
    CommandLine command = all.getSubcommands().get(name.get());
    if (command == null) {
      throw new UsageException(
          "there is no command `"
              + name.get()
              + "`"
              + Suggestion.nearest(name.get(), all.getSubcommands().keySet()));
    }
    return command;
  }
}
