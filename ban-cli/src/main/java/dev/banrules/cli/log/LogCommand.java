package dev.banrules.cli.log;

import com.google.common.collect.ImmutableMap;
import dev.banrules.cli.console.CommandGroup;
import dev.banrules.cli.console.Console;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code ban log}: checks a log of decisions, and evaluates it again. */
@Command(
    name = "log",
    description = "Checks a log of decisions that a service wrote, and evaluates it again.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban log verify /var/log/bans",
      "  ban log replay /var/log/bans --catalog catalogs-of-2026"
    })
public final class LogCommand extends CommandGroup {

  @Override
  public ImmutableMap<String, Function<Console, Callable<Integer>>> commands() {
    return ImmutableMap.of("verify", LogVerifyCommand::new, "replay", LogReplayCommand::new);
  }
}
