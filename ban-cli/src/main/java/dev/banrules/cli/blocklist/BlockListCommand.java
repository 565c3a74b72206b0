package dev.banrules.cli.blocklist;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.device.DeviceOptions;
import dev.banrules.cli.device.Devices;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.DateOption;
import dev.banrules.cli.option.KnownFormats;
import dev.banrules.cli.option.NextChangeOption;
import dev.banrules.cli.option.QuestionOptions;
import dev.banrules.cli.option.WaiverOption;
import dev.banrules.io.BlockLists;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.report.blocklist.BlockListChangesText;
import dev.banrules.report.blocklist.BlockListText;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban blocklist}: what is banned for devices of some facts. */
@Command(
    name = "blocklist",
    description = {
      "Lists what is banned for devices of some facts.",
      "It names each identifier and pattern of the catalogs that is denied or has to be "
          + "reviewed, and what is allowed where another line would meet it.",
      "`*` stands for all other identifiers.",
      "Hints are off.",
      "With the format of a tool it writes the document that the tool takes, and says on "
          + "standard error what the tool can't enforce though tools of its kind could; then "
          + "the exit status is 3."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban blocklist phone.json --conduct install",
      "  ban blocklist phone.json --conduct access --format json",
      "  ban blocklist phone.json --conduct distribute --as stores --next-change",
      "  ban blocklist --owner-kind government --owner-of CA --format amapi",
      "  ban blocklist phone.json --since 2026-01-01"
    })
public final class BlockListCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();
  @Mixin private WaiverOption waivers = new WaiverOption();
  @Mixin private DateOption date = new DateOption();
  @Mixin private QuestionOptions question = new QuestionOptions();
  @Mixin private NextChangeOption nextChange = new NextChangeOption();
  @Mixin private DeviceOptions reading = new DeviceOptions();
  @Mixin private ControlOutput output = new ControlOutput();

  @Option(
      names = "--conduct",
      paramLabel = "CONDUCT",
      description = "What must not be done: use (default), install, access or another conduct.")
  private Conduct conduct = Conduct.USE;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = ListFormats.class,
      description =
          "text for people (default), json for programs, or that of a tool:"
              + " ${COMPLETION-CANDIDATES}.")
  private String format = ListFormats.TEXT;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Show what is banned, or no longer, that was otherwise on that day.")
  private Optional<LocalDate> since = Optional.empty();

  @Parameters(
      paramLabel = "FACTS",
      arity = "0..1",
      description =
          "A profile with the facts of the devices; its id and software are not used and may be"
              + " missing. - for standard input. Or state the facts in options.")
  private Optional<String> facts = Optional.empty();

  public BlockListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    checkFormat();
    BanRules rules = new RulesInput(console).rules(catalogs, waivers);
    DeviceProfile profile = new Devices(console, reading, rules.catalogs()).facts(facts);
    AuditOptions options =
        question
            .toAuditOptions(rules.catalogs(), console)
            .nextChange(nextChange.isWanted())
            .build();
    LocalDate at = date.at(console);
    BlockList list = rules.blocked(profile, conduct, at, options);
    if (since.isPresent()) {
      BlockList before = rules.blocked(profile, conduct, since.get(), options);
      return output.print(
          new BlockListChangesText(rules.catalogs(), console.style()).of(before, list), console);
    }
    switch (format) {
      case ListFormats.TEXT:
        return output.print(
            new BlockListText(rules.catalogs(), console.style()).of(list)
                + new EnforcingTools().of(list, rules.catalogs(), console.style().lineWidth()),
            console);
      case ListFormats.JSON:
        return output.print(BlockLists.write(list) + "\n", console);
      default:
        return output.write(format, list, rules.catalogs(), console);
    }
  }

  private void checkFormat() {
    KnownFormats.check(format, new ListFormats());
    if (since.isPresent() && !format.equals(ListFormats.TEXT)) {
      throw new UsageException("--since goes with the format text alone");
    }
  }
}
