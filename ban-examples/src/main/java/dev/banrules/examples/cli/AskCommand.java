package dev.banrules.examples.cli;

import dev.banrules.examples.text.DecisionText;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.Decision;
import dev.banrules.rules.BanRules;
import java.util.ArrayList;
import java.util.List;
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
      "  ban ask --device phone.json --name WeChat --publisher Tencent --conduct procure"
    })
final class AskCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOptions catalogs = new CatalogOptions();
  @Mixin private WaiverOptions waivers = new WaiverOptions();
  @Mixin private DateOption date = new DateOption();
  @Mixin private IdentityOptions identity = new IdentityOptions();
  @Mixin private SoftwareOptions software = new SoftwareOptions();
  @Mixin private HelpOption help = new HelpOption();

  @Option(
      names = "--device",
      required = true,
      paramLabel = "DEVICE",
      description = "A profile; - for standard input.")
  private String device = "";

  @Option(
      names = "--conduct",
      required = true,
      paramLabel = "CONDUCT",
      description = "use, install, update, access, distribute, procure, or x-… of your own.")
  private Conduct conduct = Conduct.USE;

  @Option(
      names = "--jurisdiction",
      paramLabel = "CODE",
      description = "Only bans of this jurisdiction and what is part of it; repeatable.")
  private List<Jurisdiction> jurisdictions = new ArrayList<>();

  AskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Documents documents = new Documents(console);
    BanRules rules = documents.rules(catalogs, waivers);
    Software asked = software.toSoftware(rules.catalogs());
    DeviceProfile profile = documents.device(device, rules.catalogs());
    Decision decision =
        rules.decide(
            profile,
            asked,
            conduct,
            date.at(console),
            identity
                .toAuditOptions()
                .jurisdictions(documents.known(jurisdictions, rules.catalogs()))
                .build());
    console.print(new DecisionText(rules.catalogs(), console.style()).of(decision, asked));
    return ExitStatus.of(decision.answer());
  }
}
