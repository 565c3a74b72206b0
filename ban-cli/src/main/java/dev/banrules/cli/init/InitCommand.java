package dev.banrules.cli.init;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.UsageException;
import dev.banrules.io.Catalogs;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ban init}: writes a catalog to start from. */
@Command(
    name = "init",
    description = {
      "Writes a small catalog, as a start for an organisation's own bans: YAML with "
          + "comments or, where the file's name ends in .json, JSON."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ban init our-bans.yaml", "  ban init our-bans.json"})
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
      Files.writeString(file, template(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(file + ": this file exists already, and is left as it is");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    console.print("wrote " + file + "; read it, then try `ban list --catalog " + file + "`\n");
    return ExitStatus.OK;
  }

  private String template() throws IOException {
    String yaml =
        Resources.toString(Resources.getResource(InitCommand.class, "starter-catalog.yaml"), UTF_8);
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json") ? json(yaml) : yaml;
  }

  private static String json(String yaml) {
    Source source = Source.of("starter-catalog.yaml", yaml);
    return Catalogs.write(Catalogs.read(List.of(source), Limits.defaults()).catalogs().get(0));
  }
}
