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
    BASH("ban.bash"),
    ZSH("_ban"),
    FISH("ban.fish");

    private final String fileName;

    Shell(String fileName) {
      this.fileName = fileName;
    }

    /** What the shell's completions of this command are usually called. */
    String fileName() {
      return fileName;
    }
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
    console.print(script(shell, spec.parent().commandLine()));
    return ExitStatus.OK;
  }

  /** The script of a shell. */
  static String script(Shell shell, CommandLine all) {
    switch (shell) {
      case BASH:
        return AutoComplete.bash("ban", all);
      case ZSH:
        return "#compdef ban\nautoload -U +X bashcompinit && bashcompinit\n"
            + AutoComplete.bash("ban", all);
      case FISH:
        return FishCompletion.of(all);
    }
    throw new AssertionError(shell);
  }
}
