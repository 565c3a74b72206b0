package dev.banrules.examples;

import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.Source;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.StreamedDevice;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.report.finding.FactHints;
import dev.banrules.report.layout.Style;
import dev.banrules.report.verdict.VerdictText;
import dev.banrules.rules.BanRules;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Audits the devices that a device management tool reports, and writes the verdicts as text. */
public final class AuditInventory {

  private AuditInventory() {}

  /**
   * Audits the devices of an inventory, such as {@code apps.json austin.json 2025-06-01}.
   *
   * @param args the file of the inventory, a profile with the facts that it lacks, and the date
   */
  public static void main(String[] args) {
    audit(Path.of(args[0]), Path.of(args[1]), LocalDate.parse(args[2]), System.out);
  }

  static void audit(Path file, Path profile, LocalDate day, PrintStream out) {
    BanRules rules = BanRules.compile(Catalogs.builtIn());
    VerdictText text = new VerdictText(rules.catalogs(), List.of(), FactHints.NONE, Style.PLAIN);
    DeviceProfile facts = Profiles.against(rules.catalogs()).read(Source.of(profile)).value();

    // docs/inventories.md: begin
    Inventories inventories = Inventories.installed().withFacts(facts); // what a tool does not know
    try (Stream<StreamedDevice> devices = inventories.stream(List.of(InventorySource.of(file)))) {
      devices.forEachOrdered(
          device -> {
            DeviceInventory inventory = device.orThrow();
            inventory.reported().forEach(out::println); // what could not be read as software
            out.print(text.of(rules.audit(inventory.profile(), day), inventory.profile()));
          });
    }
    // docs/inventories.md: end
  }
}
