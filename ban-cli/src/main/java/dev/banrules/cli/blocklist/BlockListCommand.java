package dev.banrules.cli.blocklist;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.input.ProfileInput;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.ConductOption;
import dev.banrules.cli.option.DateOption;
import dev.banrules.cli.option.FormatOption;
import dev.banrules.cli.option.NextChangeOption;
import dev.banrules.cli.option.QuestionOptions;
import dev.banrules.cli.option.WaiverOption;
import dev.banrules.io.BlockLists;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.report.blocklist.BlockListText;
import dev.banrules.rules.BanRules;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ban blocklist}: what is banned for devices of some facts. */
@Command(
    name = "blocklist",
    description = {
      "Lists what is banned for devices of some facts: each identifier and pattern of the",
      "catalogs that is denied or has to be reviewed, and what is allowed where another line",
      "would meet it. `*` stands for all other identifiers. Hints are off."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban blocklist phone.json --conduct install",
      "  ban blocklist phone.json --conduct access --format json",
      "  ban blocklist phone.json --conduct distribute --as stores --next-change"
    })
public final class BlockListCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();
  @Mixin private WaiverOption waivers = new WaiverOption();
  @Mixin private DateOption date = new DateOption();
  @Mixin private ConductOption conduct = new ConductOption();
  @Mixin private QuestionOptions question = new QuestionOptions();
  @Mixin private NextChangeOption nextChange = new NextChangeOption();
  @Mixin private FormatOption format = new FormatOption();

  @Parameters(
      paramLabel = "FACTS",
      description =
          "A profile with the facts of the devices; its id and software are not used. - for"
              + " standard input.")
  private String facts = "";

  public BlockListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BanRules rules = new RulesInput(console).rules(catalogs, waivers);
    DeviceProfile profile = new ProfileInput(console, rules.catalogs()).one(facts);
    BlockList list =
        rules.blocked(
            profile,
            conduct.conduct(),
            date.at(console),
            question
                .toAuditOptions(rules.catalogs(), console)
                .nextChange(nextChange.isWanted())
                .build());
    console.print(
        format.isJson()
            ? BlockLists.write(list) + "\n"
            : new BlockListText(rules.catalogs(), console.style()).of(list));
    return ExitStatus.OK;
  }
}
