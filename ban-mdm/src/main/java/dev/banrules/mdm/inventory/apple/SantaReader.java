package dev.banrules.mdm.inventory.apple;

import dev.banrules.mdm.inventory.Coverage;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.support.DeviceList;
import dev.banrules.mdm.inventory.support.SoftwareDraft;
import dev.banrules.mdm.inventory.support.SourceRecord;
import dev.banrules.model.device.Platform;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

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
  public boolean recognises(InventoryHead head) {
    return head.hasJson("file_sha256")
        || head.hasJson("events[].file_sha256")
        || head.hasJson("[].file_sha256");
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    DeviceInventory.Builder device =
        DeviceInventory.builder(source.name())
            .platform(Platform.MACOS)
            .coverage(Coverage.LISTED)
            .partial("only what was executed is listed, not what is installed");
    DeviceList.of("events").read(source, record -> event(device, record.notingTo(device::note)));
    devices.accept(device.build());
  }

  private static void event(DeviceInventory.Builder device, SourceRecord event) {
    device.records(1);
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
