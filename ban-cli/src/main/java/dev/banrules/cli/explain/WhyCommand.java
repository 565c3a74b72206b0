package dev.banrules.cli.explain;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.device.DeviceOptions;
import dev.banrules.cli.device.Devices;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.DateOption;
import dev.banrules.cli.option.FormatOption;
import dev.banrules.cli.option.QuestionOptions;
import dev.banrules.cli.option.WaiverOption;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ban why}: which of all bans that touch some software apply, and why the others don't. */
@Command(
    name = "why",
    description = {
      "Says of all bans that touch some software which of them apply to a device, and of "
          + "each the one reason that decides."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban why wechat phone.json",
      "  ban why android:com.tencent.mm phone.json --at 2023-10-29",
      "  ban why tiktok --owner-kind government --owner-of US-TX"
    })
public final class WhyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();
  @Mixin private WaiverOption waivers = new WaiverOption();
  @Mixin private DateOption date = new DateOption();
  @Mixin private QuestionOptions question = new QuestionOptions();
  @Mixin private FormatOption format = new FormatOption();

  @Parameters(
      index = "0",
      paramLabel = "SOFTWARE",
      description =
          "An application's id or name, an identifier (scheme:value), or what the device calls it.")
  private String software = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DEVICE",
      description =
          "A profile or an inventory; - for standard input. Without it, the facts that options"
              + " state are the device.")
  private Optional<String> device = Optional.empty();

  @Mixin private DeviceOptions reading = new DeviceOptions();

  public WhyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BanRules rules = new RulesInput(console).rules(catalogs, waivers);
    AuditOptions options = question.toAuditOptions(rules.catalogs(), console).build();
    DeviceProfile profile = new Devices(console, reading, rules.catalogs()).oneOrStated(device);
    new BanAnswers(rules, profile, date.at(console), options)
        .print(console, AskedSoftware.named(software, profile, rules, options), format.isJson());
    return ExitStatus.OK;
  }
}
