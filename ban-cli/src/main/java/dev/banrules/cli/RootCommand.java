package dev.banrules.cli;

import dev.banrules.cli.console.ProgramVersion;
import dev.banrules.io.Catalogs;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ban} without a command: tells that it needs one. */
@Command(
    name = "ban",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "May this software be on this device, under the bans of governments, and why?",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban check phone.json --at 2023-12-01     audits a device on a day",
      "  ban check --format json fleet.jsonl      audits a fleet, one verdict a line",
      "  ban ask --device phone.json --software wechat --conduct install",
      "  ban why wechat phone.json                which bans touch it, which apply, and why",
      "  ban explain phone.json --ban ca-2023-wechat-kaspersky",
      "%nExit status: 0 compliant or allowed, 1 violating or denied, 3 undetermined or to review,",
      "2 wrong usage or an input that could not be read."
    })
final class RootCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** The version of the program, as its jar states it, and the day of its catalog. */
  static final class Version implements IVersionProvider {

    Version() {}

    @Override
    public String[] getVersion() {
      return new String[] {
        "ban " + ProgramVersion.text(),
        "built-in catalog of "
            + Catalogs.builtIn().catalogs().get(0).issued().map(Object::toString).orElseThrow()
      };
    }
  }
}
