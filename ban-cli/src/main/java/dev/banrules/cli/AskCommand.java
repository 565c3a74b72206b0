package dev.banrules.cli;

import dev.banrules.io.Verdicts;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.Decision;
import dev.banrules.report.text.DecisionText;
import dev.banrules.rules.BanRules;
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
final class AskCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOptions catalogs = new CatalogOptions();
  @Mixin private WaiverOptions waivers = new WaiverOptions();
  @Mixin private DateOption date = new DateOption();
  @Mixin private IdentityOptions identity = new IdentityOptions();
  @Mixin private SoftwareOptions software = new SoftwareOptions();
  @Mixin private Jurisdictions jurisdictions = new Jurisdictions();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private DeviceOptions device = new DeviceOptions();

  @Option(
      names = "--conduct",
      required = true,
      paramLabel = "CONDUCT",
      description = "use, install, update, access, distribute, procure, or x-… of your own.")
  private Conduct conduct = Conduct.USE;

  AskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Documents documents = new Documents(console);
    BanRules rules = documents.rules(catalogs, waivers);
    Software asked = software.toSoftware(rules.catalogs());
    DeviceProfile profile = device.toDevice(documents, rules.catalogs());
    Decision decision =
        rules.decide(
            profile,
            asked,
            conduct,
            date.at(console),
            identity
                .toAuditOptions()
                .jurisdictions(jurisdictions.known(rules.catalogs(), console))
                .build());
    console.print(
        format.isJson()
            ? Verdicts.write(decision) + "\n"
            : new DecisionText(rules.catalogs(), console.style()).of(decision, asked));
    return ExitStatus.of(decision.answer());
  }
}
