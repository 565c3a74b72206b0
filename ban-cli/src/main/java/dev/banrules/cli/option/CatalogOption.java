package dev.banrules.cli.option;

import dev.banrules.cli.console.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Which catalogs a command reads. */
public final class CatalogOption {

  private static final String NAME = "--catalog";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = NAME,
      paramLabel = "FILE|DIR",
      description =
          "A catalog, or a folder of catalogs; built-in for the built-in catalog, beside one's own;"
              + " repeatable. Default: BAN_CATALOG, or the built-in catalog.")
  private List<String> catalogs = new ArrayList<>();

  @Option(
      names = "--repository",
      paramLabel = "URL|DIR",
      description =
          "A signed repository of catalogs, in place of the built-in catalog, or beside --catalog.")
  private Optional<String> repository = Optional.empty();

  @Option(
      names = "--trust",
      paramLabel = "ROOT",
      description = "The root file that --repository is trusted by.")
  private Optional<String> trust = Optional.empty();

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description =
          "Keeps the highest versions seen of --repository, so that nothing older is taken later.")
  private Optional<String> state = Optional.empty();

  /** The catalogs that are named; those of the environment do not come beside a repository. */
  public List<String> catalogs() {
    return repository.isPresent() && !isOnCommandLine() ? List.of() : catalogs;
  }

  private boolean isOnCommandLine() {
    ParseResult read = command.commandLine().getParseResult();
    return read != null && read.hasMatchedOption(NAME);
  }

  /** The signed repository that is named, if any is. */
  public Optional<RepositoryOption> repository() {
    if (repository.isEmpty()) {
      if (trust.isPresent() || state.isPresent()) {
        throw new UsageException("--trust and --state belong to --repository");
      }
      return Optional.empty();
    }
    String root =
        trust.orElseThrow(
            () ->
                new UsageException(
                    "--repository needs --trust ROOT: a root file that you have from its owner"));
    return Optional.of(new RepositoryOption(repository.get(), root, state));
  }

  /** Whether none is named, so that the built-in catalog is meant. */
  public boolean isBuiltIn() {
    return repository().isEmpty() && catalogs.isEmpty();
  }
}
