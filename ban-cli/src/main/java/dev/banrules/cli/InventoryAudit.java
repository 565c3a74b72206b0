package dev.banrules.cli;

import dev.banrules.mdm.inventory.Coverage;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.ReportedRecord;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Audits the devices of inventories; what of them is no software is told, never left out. */
final class InventoryAudit {

  private final Console console;
  private final BanRules rules;
  private final AuditOptions options;
  private final LocalDate at;
  private final FleetAnswers answers;

  InventoryAudit(
      Console console, BanRules rules, AuditOptions options, LocalDate at, FleetAnswers answers) {
    this.console = console;
    this.rules = rules;
    this.options = options;
    this.at = at;
    this.answers = answers;
  }

  /** Audits all devices of some files; the devices before one that can't be read are answered. */
  void audit(List<String> files, Optional<String> format, Optional<DeviceProfile> facts) {
    Inventories inventories = Inventories.installed();
    format.ifPresent(word -> checkKnown(word, inventories));
    List<InventorySource> sources = files.stream().map(this::source).toList();
    inventories.read(sources, format, facts, this::audit);
  }

  private static void checkKnown(String format, Inventories inventories) {
    try {
      inventories.reader(format);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private void audit(DeviceInventory device) {
    device.notes().forEach(note -> console.note(device.profile().id() + ": " + note));
    for (ReportedRecord record : device.reported()) {
      console.warn(record.toString());
    }
    answers.add(rules.audit(device.profile(), at, options), device.profile());
    if (device.coverage() == Coverage.ABSENT) {
      console.warn(
          device.profile().id()
              + ": the inventory lists no software at all, so nothing is known of it");
      answers.addUnlisted();
    }
  }

  private InventorySource source(String file) {
    return file.equals(Documents.STANDARD_INPUT)
        ? InventorySource.of("standard input", RereadableInput.of(console.takeInput()))
        : InventorySource.of(Documents.path(file));
  }
}
