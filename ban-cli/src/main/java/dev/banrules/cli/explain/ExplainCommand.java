package dev.banrules.cli.explain;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.device.DeviceOptions;
import dev.banrules.cli.device.Devices;
import dev.banrules.cli.input.CatalogLookup;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.DateOption;
import dev.banrules.cli.option.FormatOption;
import dev.banrules.cli.option.QuestionOptions;
import dev.banrules.cli.option.WaiverOption;
import dev.banrules.io.Verdicts;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.report.explanation.ExplanationText;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban explain}: why a ban does or does not apply to a device, step by step. */
@Command(
    name = "explain",
    description = {
      "Says step by step why a ban does, or does not, apply to a device.",
      "Without --ban, says of all bans that touch its software which of them apply, and "
          + "of each the one reason that decides."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban explain phone.json",
      "  ban explain phone.json --ban ca-2023-wechat-kaspersky",
      "  ban explain phone.json --ban ca-2023-wechat-kaspersky --at 2023-10-29"
    })
public final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();
  @Mixin private WaiverOption waivers = new WaiverOption();
  @Mixin private DateOption date = new DateOption();
  @Mixin private QuestionOptions question = new QuestionOptions();
  @Mixin private DeviceOptions reading = new DeviceOptions();
  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--ban", paramLabel = "ID", description = "The ban's id. Default: all bans.")
  private Optional<String> banId = Optional.empty();

  @Parameters(
      paramLabel = "DEVICE",
      description = "A profile or an inventory; - for standard input.")
  private String device = "";

  public ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BanRules rules = new RulesInput(console).rules(catalogs, waivers);
    AuditOptions options = question.toAuditOptions(rules.catalogs(), console).build();
    Optional<Ban> ban = banId.map(id -> CatalogLookup.ban(id, rules.catalogs()));
    DeviceProfile profile = new Devices(console, reading, rules.catalogs()).one(device);
    if (ban.isPresent()) {
      explain(ban.get(), profile, rules, options);
    } else {
      new BanAnswers(rules, profile, date.at(console), options)
          .print(console, AskedSoftware.allOf(profile), format.isJson());
    }
    return ExitStatus.OK;
  }

  private void explain(Ban ban, DeviceProfile profile, BanRules rules, AuditOptions options) {
    LocalDate at = date.at(console);
    ImmutableList<Explanation> explanations = rules.explain(profile, ban.id(), at, options);
    if (format.isJson()) {
      explanations.forEach(explanation -> console.print(Verdicts.write(explanation) + "\n"));
    } else {
      boolean chosen = rules.bansOf(options.jurisdictions(), at).contains(ban);
      console.print(
          new ExplanationText(rules.catalogs(), rules.waivers(), console.style())
              .of(ban, profile, at, options, chosen, explanations));
    }
  }
}
