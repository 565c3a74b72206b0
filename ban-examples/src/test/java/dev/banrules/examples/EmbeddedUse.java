package dev.banrules.examples;

import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.Verdicts;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.mdm.control.ControlOptions;
import dev.banrules.mdm.control.Controls;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.StreamedDevice;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What an application does with the library: YAML, JSON and an inventory in, verdicts and a tool's
 * document out.
 */
final class EmbeddedUse {

  private static final String CATALOG =
      """
      format: ban-catalog/1
      id: own
      version: 1
      vendors: [{id: acme, name: Acme}]
      applications: [{id: chat, name: Acme Chat, vendor: acme, identifiers: ["android:com.acme.chat"]}]
      bans:
        - id: no-acme
          title: No chat
          authority: IT
          jurisdiction: CA
          target: {vendor: acme}
          scope: all-devices
          prohibits: [use]
          timeline: {effective: "2024-01-01"}
      """;

  private static final String INVENTORY =
      """
      {"nextPageToken": "", "devices": [{"name": "enterprises/a/devices/b", "ownership": "COMPANY_OWNED",
        "applicationReports": [{"packageName": "com.acme.chat", "displayName": "Chat", "versionName": "1",
        "state": "INSTALLED"}]}]}
      """;

  private EmbeddedUse() {}

  private static DeviceProfile facts() {
    String facts =
        "{\"format\": \"device-profile/1\", \"id\": \"d\", \"location\": [\"CA\"], \"software\": []}";
    return Profiles.unchecked().read(Source.of("facts", facts)).value();
  }

  public static void main(String[] args) {
    Catalogs.builtIn();
    BanRules rules =
        BanRules.compile(Catalogs.read(List.of(Source.of("own.yaml", CATALOG)), Limits.defaults()));
    try (Stream<StreamedDevice> devices =
        Inventories.installed().withFacts(facts()).stream(
            List.of(InventorySource.of("fleet.json", INVENTORY)))) {
      devices.forEachOrdered(
          device -> {
            Verdict verdict =
                rules.audit(device.orThrow().profile(), LocalDate.parse("2024-06-01"));
            Verdicts.read(Source.of("v", Verdicts.write(verdict)), Limits.defaults());
            System.out.println(verdict.status().name().toLowerCase(Locale.ROOT));
          });
    }
    BlockList list = rules.blocked(facts(), Conduct.USE, LocalDate.parse("2024-06-01"));
    System.out.println(
        Controls.installed()
            .write("amapi", list, rules.catalogs(), ControlOptions.defaults())
            .enforced());
  }
}
