package dev.banrules.cli.ask;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.device.DeviceOptions;
import dev.banrules.cli.device.Devices;
import dev.banrules.cli.device.OptionHints;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.ConductOption;
import dev.banrules.cli.option.DateOption;
import dev.banrules.cli.option.FormatOption;
import dev.banrules.cli.option.QuestionOptions;
import dev.banrules.cli.option.WaiverOption;
import dev.banrules.io.Verdicts;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.Decision;
import dev.banrules.report.coverage.CoverageText;
import dev.banrules.report.decision.DecisionText;
import dev.banrules.rules.BanRules;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ban ask}: decides one request before it happens. */
@Command(
    name = "ask",
    description = "Decides whether something may be done with software on a device.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban ask --device phone.json --software wechat --conduct install",
      "  ban ask --device phone.json --software android:com.tencent.mm --conduct use",
      "  ban ask --device phone.json --name WeChat --publisher Tencent --conduct procure",
      "  ban ask --owner-kind government --owner-of US-TX --software rednote --conduct use"
    })
public final class AskCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();
  @Mixin private WaiverOption waivers = new WaiverOption();
  @Mixin private DateOption date = new DateOption();
  @Mixin private QuestionOptions question = new QuestionOptions();
  @Mixin private ConductOption conduct = new ConductOption();
  @Mixin private SoftwareOptions software = new SoftwareOptions();
  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      description =
          "A profile or an inventory; - for standard input. Without it, the facts that options"
              + " state are the device.")
  private Optional<String> device = Optional.empty();

  @Mixin private DeviceOptions reading = new DeviceOptions();

  public AskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BanRules rules = new RulesInput(console).rules(catalogs, waivers);
    DeviceProfile profile = new Devices(console, reading, rules.catalogs()).oneOrStated(device);
    Software asked = software.toSoftware(rules.catalogs(), profile.platform());
    Decision decision =
        rules.decide(
            profile,
            asked,
            conduct.conduct(),
            date.at(console),
            question.toAuditOptions(rules.catalogs(), console).build());
    console.print(
        format.isJson() ? Verdicts.write(decision) + "\n" : text(rules, decision, asked, profile));
    return ExitStatus.of(decision.answer());
  }

  /** What is not denied may still be banned by a law that no catalog has. */
  private String text(BanRules rules, Decision decision, Software asked, DeviceProfile profile) {
    String text =
        new DecisionText(rules.catalogs(), rules.waivers(), new OptionHints(), console.style())
            .of(decision, asked);
    return decision.answer() == Answer.DENY
        ? text
        : text
            + "\n"
            + new CoverageText(rules.catalogs(), console.style())
                .of(CoverageText.places(profile, decision.options()));
  }
}
