package dev.banrules.cli;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ban completion}: what lets a shell complete commands and options. */
@Command(
    name = "completion",
    description = "Writes a script that lets a shell complete commands and options.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(ban completion bash)",
      "  ban completion fish > ~/.config/fish/completions/ban.fish"
    })
final class CompletionCommand implements Callable<Integer> {

  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "bash|zsh|fish", description = "The shell.")
  private Shell shell = Shell.BASH;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine all = spec.parent().commandLine();
    console.print(
        switch (shell) {
          case BASH -> AutoComplete.bash("ban", all);
          case ZSH ->
              "autoload -U +X bashcompinit && bashcompinit\n" + AutoComplete.bash("ban", all);
          case FISH -> FishCompletion.of(all);
        });
    return ExitStatus.OK;
  }
}
