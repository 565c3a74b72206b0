package dev.banrules.cli.init;

import com.google.common.io.Resources;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ban init}: writes a catalog to start from. */
@Command(
    name = "init",
    description =
        "Writes a small catalog with comments, as a start for an organisation's own bans.",
    footerHeading = "%nExample:%n",
    footer = "  ban init our-bans.yaml")
public final class InitCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist.")
  private Path file = Path.of("");

  public InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      Files.write(file, template(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(file + ": this file exists already, and is left as it is");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    console.print("wrote " + file + "; read it, then try `ban list --catalog " + file + "`\n");
    return ExitStatus.OK;
  }

  private static byte[] template() throws IOException {
    return Resources.toByteArray(Resources.getResource(InitCommand.class, "starter-catalog.yaml"));
  }
}
