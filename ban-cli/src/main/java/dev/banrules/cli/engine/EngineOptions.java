package dev.banrules.cli.engine;

import com.google.common.collect.ImmutableSet;
import dev.banrules.cli.console.UsageException;
import dev.banrules.model.value.Suggestion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** By what a fleet is audited. */
public final class EngineOptions {

  private static final String THREADS = "threads";
  private static final String SPARK = "spark";

  /** What an engine other than threads takes too. */
  private static final ImmutableSet<String> TAKEN =
      ImmutableSet.of(
          "--engine",
          "--master",
          "--output",
          "--quiet",
          "--color",
          "--language",
          "--catalog",
          "--repository",
          "--trust",
          "--state",
          "--waivers",
          "--at",
          "--as",
          "--hints",
          "--unrecognised",
          "--undated",
          "--jurisdiction",
          "--next-change",
          "--format");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--engine",
      paramLabel = "threads|spark",
      description =
          "threads of this process (default); or spark, for millions of devices: it writes Parquet,"
              + " or with --format json verdict documents, into the folder --output. A checkout"
              + " fetches Spark at its first use, about 280 MB.")
  private String engine = THREADS;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "The Spark cluster of --engine spark, as spark://host:7077. Default: local[*].")
  private Optional<String> master = Optional.empty();

  /** Whether threads of this process are meant. */
  public boolean isThreads() {
    if (engine.equals(THREADS)) {
      if (master.isPresent()) {
        throw new UsageException("--master belongs to --engine spark");
      }
      return true;
    }
    if (!engine.equals(SPARK)) {
      throw new UsageException(
          "--engine: `"
              + engine
              + "` is not one of threads, spark"
              + Suggestion.nearest(engine, List.of(THREADS, SPARK)));
    }
    return false;
  }

  /** Where the engine runs. */
  public Optional<String> master() {
    return master;
  }

  /**
   * The folder that the engine writes; every other option that it would not heed is an error.
   *
   * @param inputs what it is to read
   */
  public Path output(List<String> inputs) {
    ParseResult read = command.commandLine().getParseResult();
    List<String> others =
        read.matchedOptions().stream()
            .map(OptionSpec::longestName)
            .filter(name -> !TAKEN.contains(name))
            .distinct()
            .toList();
    if (!others.isEmpty()) {
      throw new UsageException("--engine spark does not take " + String.join(", ", others));
    }
    if (inputs.contains("-")) {
      throw new UsageException("--engine spark does not read standard input: give files");
    }
    if (!read.hasMatchedOption("--output")) {
      throw new UsageException("--engine spark needs --output FOLDER, for its answers");
    }
    return Path.of(read.matchedOption("--output").originalStringValues().get(0));
  }

  /**
   * The engine.
   *
   * @throws UsageException if it is not installed
   */
  public FleetEngine engine() {
    return ServiceLoader.load(FleetEngine.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(each -> each.name().equals(engine))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "--engine spark is no part of this program: run `./ban` of a checkout of"
                        + " Banrules, which fetches Spark, or use the library ban-spark"));
  }
}
