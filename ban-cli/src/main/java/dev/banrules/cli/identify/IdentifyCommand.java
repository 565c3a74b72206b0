package dev.banrules.cli.identify;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.device.DeviceOptions;
import dev.banrules.cli.device.SoftwareInput;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.OnOff;
import dev.banrules.io.Verdicts;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban identify}: what software is taken for. */
@Command(
    name = "identify",
    description = {
      "Says as which vendor and application software is recognised, and why.",
      "Reads software as in a profile, one piece a line, or all software of the devices "
          + "of a profile or an inventory.",
      "Writes a line of JSON for each."
    },
    footerHeading = "%nExample:%n",
    footer = "  echo '{\"publisher\": \"Tencent\"}' | ban identify -")
public final class IdentifyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();

  @Option(
      names = "--hints",
      paramLabel = "on|off",
      description = "Fuzzy matching: similar names make software possible. Default: on.")
  private OnOff hints = OnOff.ON;

  @Mixin private DeviceOptions reading = new DeviceOptions();

  @Parameters(paramLabel = "FILE", description = "The software or devices; - for standard input.")
  private String file = "";

  public IdentifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BanRules rules = BanRules.compile(new RulesInput(console).catalogs(catalogs));
    AuditOptions options = AuditOptions.builder().hints(hints == OnOff.ON).build();
    SoftwareInput input = new SoftwareInput(console, reading, rules.catalogs());
    int status = ExitStatus.OK;
    try (Stream<Optional<Software>> all = input.all(file)) {
      for (Optional<Software> next : (Iterable<Optional<Software>>) all::iterator) {
        if (next.isEmpty()) {
          status = ExitStatus.ERROR;
        } else {
          console.print(Verdicts.write(rules.identify(next.get(), options)) + "\n");
        }
      }
    }
    return status;
  }
}
