package dev.banrules.cli.blocklist;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.UsageException;
import dev.banrules.mdm.control.ControlDocument;
import dev.banrules.mdm.control.ControlOptions;
import dev.banrules.mdm.control.ControlReport;
import dev.banrules.mdm.control.Controls;
import dev.banrules.mdm.control.LockOutException;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Writes a list as the document of a tool, and says what the tool can't enforce. */
final class ControlOutput {

  @Option(
      names = "--include-review",
      description = "Block what has to be reviewed too, in the formats of tools.")
  private boolean includeReview;

  @Option(
      names = "--contact",
      paramLabel = "WHOM",
      description = "Whom a person at the device may ask, for formats that show a message.")
  private Optional<String> contact = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "A file for what the tool can and can't enforce, as JSON.")
  private Optional<Path> report = Optional.empty();

  /** Prints what is no tool's document. */
  int print(String text, Console console) {
    if (includeReview || contact.isPresent() || report.isPresent()) {
      throw new UsageException(
          "--include-review, --contact and --report go with the format of a tool, as `--format"
              + " amapi`");
    }
    console.print(text);
    return ExitStatus.OK;
  }

  int write(String format, BlockList list, CatalogSet catalogs, Console console) {
    ControlDocument document = document(format, list, catalogs);
    console.print(document.text());
    report.ifPresent(file -> save(file, ControlReport.json(document)));
    console.errors().print(new GapTable().of(document));
    return document.isComplete() ? ExitStatus.OK : ExitStatus.UNDETERMINED;
  }

  private ControlDocument document(String format, BlockList list, CatalogSet catalogs) {
    try {
      return Controls.installed()
          .write(format, list, catalogs, new ControlOptions(includeReview, contact));
    } catch (LockOutException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static void save(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
