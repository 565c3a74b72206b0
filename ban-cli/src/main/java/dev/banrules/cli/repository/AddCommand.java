package dev.banrules.cli.repository;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.InputFiles;
import dev.banrules.runtime.publish.PublishException;
import dev.banrules.runtime.publish.RepositoryWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban repository add}: the catalogs of a repository. */
@Command(
    name = "add",
    description = {
      "Drafts the next version of a repository's catalogs.",
      "It has those of before, with others added, replaced or removed.",
      "All of them together are read strictly first."
    },
    footerHeading = "%nExample:%n",
    footer = "  ban repository add bans our-bans.yaml --remove old-bans.yaml --key list.pem")
final class AddCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the repository.")
  private String folder = "";

  @Parameters(
      index = "1..*",
      paramLabel = "CATALOG",
      description = "A catalog; it takes the place of one with the same file name.")
  private List<String> catalogs = new ArrayList<>();

  @Option(
      names = "--remove",
      paramLabel = "NAME",
      description = "A catalog to leave out; repeatable.")
  private List<String> removed = new ArrayList<>();

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "A private key that signs; repeatable.")
  private List<String> signers = new ArrayList<>();

  @Option(
      names = "--days",
      paramLabel = "DAYS",
      description = "For how long they are valid; 365 unless set.")
  private int days = 365;

  @Mixin private KeyOptions keys = new KeyOptions();

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try {
      RepositoryWriter writer = new RepositoryWriter(InputFiles.path(folder), console.clock());
      console.print(
          writer.draftTargets(
                  catalogs.stream().map(InputFiles::path).toList(),
                  removed,
                  Duration.ofDays(days),
                  keys.signing(signers))
              + "\n");
      return ExitStatus.OK;
    } catch (PublishException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
