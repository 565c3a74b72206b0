package dev.banrules.cli.test;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban test}: holds catalogs to the cases of whoever wrote them. */
@Command(
    name = "test",
    description = "Runs test cases, and reports those with an unexpected answer.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all cases pass",
      "1:at least one case fails",
      "2:at least one case cannot be run, or wrong usage"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban test cases --catalog ours.yaml",
      "  ban test cases --format junit > target/ban-test.xml",
      "%nExit status: 0 all pass, 1 some fail, 2 some can't be run, or wrong usage."
    })
public final class TestCommand implements Callable<Integer> {

  private static final int FAILED = 1;

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();

  @Option(
      names = "--format",
      paramLabel = "text|junit",
      description = "text for people (default), junit for build servers.")
  private TestFormat format = TestFormat.TEXT;

  @Parameters(
      paramLabel = "DIR",
      description = "A folder. All .json files in it and in the folders below are cases.")
  private Path folder = Path.of("");

  public TestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    CaseRunner runner = new CaseRunner(new RulesInput(console), catalogs);
    ImmutableList.Builder<CaseOutcome> outcomes = ImmutableList.builder();
    for (Path file : files()) {
      outcomes.add(runner.run(file));
    }
    ImmutableList<CaseOutcome> all = outcomes.build();
    switch (format) {
      case TEXT -> console.print(new CaseReport(console.style()).of(all));
      case JUNIT -> JUnitReport.write(folder.toString(), all, console.printer());
    }
    return status(all);
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(folder + ": there is no such folder");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new UsageException(
            folder + ": there is no case in it: give a folder with .json files");
      }
      return found;
    }
  }

  private static int status(List<CaseOutcome> outcomes) {
    if (outcomes.stream().anyMatch(outcome -> outcome.error().isPresent())) {
      return ExitStatus.ERROR;
    }
    return outcomes.stream().allMatch(CaseOutcome::passes) ? ExitStatus.OK : FAILED;
  }
}
