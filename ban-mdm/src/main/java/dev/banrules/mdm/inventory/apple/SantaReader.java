package dev.banrules.mdm.inventory.apple;

import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.walk.JsonRecords;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import dev.banrules.model.device.Platform;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the event uploads of Santa, which tell what was executed on a Mac. */
public final class SantaReader implements InventoryReader {

  private static final Pattern TEAM = Pattern.compile("[A-Z0-9]{10}");

  /** Called by the service loader. */
  public SantaReader() {}

  @Override
  public String format() {
    return "santa";
  }

  @Override
  public boolean recognises(DocumentStart start) {
    return start.hasJson("file_sha256")
        || start.hasJson("events[].file_sha256")
        || start.hasJson("[].file_sha256");
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    DeviceCollector device =
        DeviceCollector.of(source.name())
            .platform(Platform.MACOS)
            .partial("only what was executed is listed, not what is installed");
    JsonRecords.in(source, "events")
        .forEach(record -> event(device, record.notingTo(device::note)));
    return Stream.of(device.build());
  }

  private static void event(DeviceCollector device, SourceRecord event) {
    Optional<SourceRecord> leaf = event.list("signing_chain").stream().findFirst();
    SoftwareDraft.of(event)
        .macName(event.text("file_bundle_name", "file_name"))
        .publisher(leaf.flatMap(certificate -> certificate.text("org")))
        .version(event.text("file_bundle_version_string", "file_bundle_version"))
        .identifier("apple", event.text("file_bundle_id"))
        .identifier("apple-team", event.text("team_id").or(() -> leaf.flatMap(SantaReader::team)))
        .identifier("signer", leaf.flatMap(certificate -> certificate.text("sha256")))
        .sha256(event.text("file_sha256"))
        .addTo(device);
  }

  private static Optional<String> team(SourceRecord certificate) {
    return certificate.text("ou").filter(ou -> TEAM.matcher(ou).matches());
  }
}
