package dev.banrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.banrules.cli.CompletionCommand.Shell;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.Terminals;
import dev.banrules.report.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine;

/** Writes what a distribution has beside the program: manual pages and completion scripts. */
public final class CommandFiles {

  private CommandFiles() {}

  /**
   * Writes the files.
   *
   * @param args the folder, and the version of the program
   */
  public static void main(String[] args) throws IOException {
    Console nowhere =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Clock.systemUTC(),
            Map.of(),
            Terminals.NONE,
            Language.ENGLISH);
    CommandLine all = CommandLines.of(new String[0], nowhere);
    write(Path.of(args[0]), args[1], all);
  }

  static void write(Path folder, String version, CommandLine all) throws IOException {
    Path manuals = Files.createDirectories(folder.resolve("man/man1"));
    writeManual(manuals, version, all);
    for (CommandLine command : all.getSubcommands().values()) {
      writeManual(manuals, version, command);
    }
    Path completions = Files.createDirectories(folder.resolve("completions"));
    for (Shell shell : Shell.values()) {
      Files.writeString(
          completions.resolve(shell.fileName()), CompletionCommand.script(shell, all), UTF_8);
    }
  }

  private static void writeManual(Path manuals, String version, CommandLine command)
      throws IOException {
    Files.writeString(
        manuals.resolve(ManPage.nameOf(command) + ".1"),
        ManPage.of(command, "ban " + version),
        UTF_8);
  }
}
