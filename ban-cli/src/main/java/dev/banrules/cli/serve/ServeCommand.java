package dev.banrules.cli.serve;

import dev.banrules.cli.console.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code ban serve}: what there is to say of it. The script of a checkout starts the service before
 * this is reached, so that no other command has a web server on its class path.
 */
@Command(
    name = "serve",
    description = {
      "Answers over HTTP, on a page and for programs, until it is stopped (in a checkout).",
      "",
      "The page is at http://127.0.0.1:8080/, the health at /actuator/health. The service claims no"
          + " authentication of its own: it listens on the loopback address unless told otherwise,"
          + " and takes a bearer token by the environment variable SERVICE_TOKEN. Other properties"
          + " are given as --name.of.property=VALUE."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban serve",
      "  ban serve --port 9000 --catalog ours.yaml",
      "  curl --data-binary @fleet.jsonl 'http://127.0.0.1:8080/v1/audits?at=2023-12-01'"
    })
@SuppressWarnings("UnusedVariable") // options are for the help, the manual page and the completion
public final class ServeCommand implements Callable<Integer> {

  @Option(names = "--port", paramLabel = "PORT", description = "The port. Default: 8080.")
  private Optional<String> port = Optional.empty();

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description = "The address to listen on. Default: 127.0.0.1.")
  private Optional<String> address = Optional.empty();

  @Option(
      names = "--catalog",
      paramLabel = "FILE|DIR",
      description = "A catalog, read again every five minutes; repeatable.")
  private List<String> catalogs = new ArrayList<>();

  @Option(names = "--waivers", paramLabel = "FILE", description = "Waivers; repeatable.")
  private List<String> waivers = new ArrayList<>();

  @Option(
      names = "--repository",
      paramLabel = "URL|DIR",
      description = "A signed repository of catalogs, with --trust and --state as for check.")
  private Optional<String> repository = Optional.empty();

  @Option(names = "--trust", paramLabel = "ROOT", hidden = true)
  private Optional<Path> trust = Optional.empty();

  @Option(names = "--state", paramLabel = "DIR", hidden = true)
  private Optional<Path> state = Optional.empty();

  @Option(names = "--log", paramLabel = "DIR", description = "A folder for a log of decisions.")
  private Optional<Path> log = Optional.empty();

  @Override
  public Integer call() {
    throw new UsageException(
        "the service is not in this distribution: in a checkout, `./ban serve` builds and starts"
            + " it");
  }
}
