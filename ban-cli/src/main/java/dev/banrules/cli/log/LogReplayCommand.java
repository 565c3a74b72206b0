package dev.banrules.cli.log;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.Message;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.WaiverOption;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.runtime.log.LogReplay;
import dev.banrules.runtime.log.Replayed;
import dev.banrules.runtime.log.Replayed.Outcome;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ban log replay}: whether the answers of a log are given again. */
@Command(
    name = "replay",
    description = {
      "Evaluates the answers of a log again, and says which differ.",
      "None does, if the catalogs and waivers given are those that gave the answers."
    },
    footerHeading = "%nExample:%n",
    footer = "  ban log replay /var/log/bans --catalog catalogs-of-2026")
final class LogReplayCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();
  @Mixin private WaiverOption waivers = new WaiverOption();
  @Mixin private LogFilesParameter log = new LogFilesParameter();

  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
  private long byOthers;

  LogReplayCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    LogReplay replay = new LogReplay(new RulesInput(console).rules(catalogs, waivers));
    replay.replay(log.files(), this::print);
    if (counts.isEmpty()) {
      console.show(Message.warning("there is no answer in the log"));
    }
    long different = count(Outcome.DIFFERENT);
    long notEvaluated = count(Outcome.NOT_EVALUATED);
    console.print(
        count(Outcome.EQUAL)
            + " equal, "
            + different
            + " different, "
            + notEvaluated
            + " not evaluated\n");
    if (byOthers > 0) {
      console.print(byOthers + " of them were given by other catalogs than these\n");
    }
    if (different > 0) {
      return ExitStatus.VIOLATING;
    }
    return notEvaluated > 0 ? ExitStatus.UNDETERMINED : ExitStatus.OK;
  }

  private long count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  private void print(Replayed one) {
    counts.merge(one.outcome(), 1L, Long::sum);
    byOthers += one.sameCatalogs() ? 0 : 1;
    if (one.outcome() != Outcome.EQUAL) {
      console.print(
          VisibleText.text(
                  one.place()
                      + ": "
                      + one.id()
                      + ": "
                      + (one.outcome() == Outcome.DIFFERENT ? "different: " : "not evaluated: ")
                      + one.detail()
                      + (one.sameCatalogs() ? "" : "; given by other catalogs"))
              + "\n");
    }
  }
}
