package dev.banrules.cli.schema;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.io.Schemas;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ban schema}: the JSON Schema of a document. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of a document, for editors and other programs.",
    footerHeading = "%nExample:%n",
    footer = "  ban schema catalog > ban-catalog.schema.json")
public final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "catalog|device|waivers|verdict|blocklist",
      description = "The document.")
  private Schemas.Kind kind = Schemas.Kind.CATALOG;

  public SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(Schemas.of(kind));
    return ExitStatus.OK;
  }
}
