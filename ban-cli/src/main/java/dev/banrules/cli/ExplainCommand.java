package dev.banrules.cli;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.Verdicts;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.report.text.ExplanationText;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban explain}: why a ban does or does not apply to a device, step by step. */
@Command(
    name = "explain",
    description = "Says step by step why a ban does, or does not, apply to a device.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban explain phone.json --ban ca-2023-wechat-kaspersky",
      "  ban explain phone.json --ban ca-2023-wechat-kaspersky --at 2023-10-29"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOptions catalogs = new CatalogOptions();
  @Mixin private WaiverOptions waivers = new WaiverOptions();
  @Mixin private DateOption date = new DateOption();
  @Mixin private IdentityOptions identity = new IdentityOptions();
  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--ban", required = true, paramLabel = "ID", description = "The ban's id.")
  private String banId = "";

  @Parameters(paramLabel = "DEVICE", description = "A profile; - for standard input.")
  private String device = "";

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Documents documents = new Documents(console);
    BanRules rules = documents.rules(catalogs, waivers);
    Ban ban = Bans.named(banId, rules.catalogs());
    DeviceProfile profile = documents.device(device, rules.catalogs());
    LocalDate at = date.at(console);
    ImmutableList<Explanation> explanations =
        rules.explain(profile, ban.id(), at, identity.toAuditOptions().build());
    if (format.isJson()) {
      explanations.forEach(explanation -> console.print(Verdicts.write(explanation) + "\n"));
    } else {
      console.print(
          new ExplanationText(rules.catalogs(), console.style())
              .of(ban, profile, at, explanations));
    }
    return ExitStatus.OK;
  }
}
