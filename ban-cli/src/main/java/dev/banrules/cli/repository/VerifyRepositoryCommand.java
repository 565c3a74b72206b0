package dev.banrules.cli.repository;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.input.SignedCatalogs;
import dev.banrules.cli.option.RepositoryOption;
import dev.banrules.io.Catalogs;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.runtime.repository.RepositoryContent;
import dev.banrules.runtime.tuf.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban repository verify}: reads a repository as a client does. */
@Command(
    name = "verify",
    description = "Reads a repository as a client does, and says what it has and until when.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban repository verify bans --trust bans/1.root.json",
      "  ban repository verify https://bans.example.org/ --trust root.json --state seen"
    })
final class VerifyRepositoryCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "URL|DIR", description = "The repository.")
  private String address = "";

  @Option(
      names = "--trust",
      required = true,
      paramLabel = "ROOT",
      description = "The root file that is trusted.")
  private String trust = "";

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = "Keeps the highest versions seen, so that nothing older is taken later.")
  private Optional<String> state = Optional.empty();

  VerifyRepositoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RepositoryContent content =
        SignedCatalogs.read(new RepositoryOption(address, trust, state), console);
    List<Source> documents =
        content.catalogs().stream().map(file -> Source.of(file.name(), file.bytes())).toList();
    print(content.root().metadata());
    print(content.timestamp().metadata());
    print(content.snapshot().metadata());
    print(content.targets().metadata());
    for (Catalog catalog : Catalogs.read(documents, Limits.defaults()).catalogs()) {
      console.print(
          VisibleText.text(
                  "catalog "
                      + catalog.id()
                      + " version "
                      + catalog.version()
                      + catalog.digest().map(digest -> ", " + digest).orElse(""))
              + "\n");
    }
    return ExitStatus.OK;
  }

  private void print(Metadata metadata) {
    console.print(
        metadata.role().word()
            + " version "
            + metadata.version()
            + ", until "
            + metadata.expires()
            + "\n");
  }
}
