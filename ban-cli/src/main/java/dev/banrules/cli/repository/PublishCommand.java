package dev.banrules.cli.repository;

import static java.util.stream.Collectors.joining;

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

/** {@code ban repository publish}: makes signed drafts visible. */
@Command(
    name = "publish",
    description = {
      "Makes signed drafts visible, with a new snapshot and timestamp.",
      "Without drafts it renews these two, before they expire."
    },
    footerHeading = "%nExample:%n",
    footer = "  ban repository publish bans --key server.pem")
final class PublishCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder of the repository.")
  private String folder = "";

  @Option(
      names = "--key",
      required = true,
      paramLabel = "KEY",
      description = "A private key of snapshot or timestamp; repeatable.")
  private List<String> signers = new ArrayList<>();

  @Option(
      names = "--snapshot-days",
      paramLabel = "DAYS",
      description = "For how long the snapshot is valid; 30 unless set.")
  private int snapshotDays = 30;

  @Option(
      names = "--timestamp-days",
      paramLabel = "DAYS",
      description =
          "For how long the timestamp is valid, and a server can hide new catalogs; 7 unless set.")
  private int timestampDays = 7;

  @Mixin private KeyOptions keys = new KeyOptions();

  PublishCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try {
      RepositoryWriter writer = new RepositoryWriter(InputFiles.path(folder), console.clock());
      console.print(
          "published: "
              + writer
                  .publish(
                      keys.signing(signers),
                      Duration.ofDays(snapshotDays),
                      Duration.ofDays(timestampDays))
                  .entrySet()
                  .stream()
                  .map(role -> role.getKey().word() + " version " + role.getValue())
                  .collect(joining(", "))
              + "\n");
      return ExitStatus.OK;
    } catch (PublishException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
