package dev.banrules.mdm.inventory.osquery;

import dev.banrules.mdm.inventory.Coverage;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.Ownership;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.support.DeviceList;
import dev.banrules.mdm.inventory.support.DeviceWords;
import dev.banrules.mdm.inventory.support.SourceRecord;
import java.util.function.Consumer;

/**
 * Reads Fleet's API: a host with its software, a page of hosts, or the software of one host, which
 * does not name the host.
 */
public final class FleetReader implements InventoryReader {

  private static final String SOFTWARE = "software";

  /** Called by the service loader. */
  public FleetReader() {}

  @Override
  public String format() {
    return "fleet";
  }

  @Override
  public boolean recognises(InventoryHead head) {
    return head.hasJson("software[].source")
        || head.hasJson("host.software")
        || head.hasJson("host.hardware_serial")
        || head.hasJson("hosts[].software")
        || head.hasJson("hosts[].hardware_serial");
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    DeviceList.of("hosts")
        .read(
            source,
            record ->
                devices.accept(
                    device(source, record.has("host") ? record.member("host") : record)));
  }

  private static DeviceInventory device(InventorySource source, SourceRecord record) {
    DeviceInventory.Builder device = DeviceInventory.builder(source.name());
    SourceRecord host = record.notingTo(device::note);
    host.text("uuid", "hardware_serial", "hostname").ifPresent(device::id);
    host.text("platform").flatMap(DeviceWords::platform).ifPresent(device::platform);
    host.text("hardware_model").ifPresent(model -> DeviceWords.appleModel(device, model));
    host.member("mdm").text("enrollment_status").ifPresent(status -> ownership(device, status));
    host.text("team_name")
        .ifPresent(team -> device.note("team_name is `" + team + "`: not read as a fact"));
    if (host.has(SOFTWARE)) {
      device.coverage(Coverage.LISTED);
      host.list(SOFTWARE).forEach(title -> title(device, title));
    } else {
      device.note("lists no software: ask for the host with populate_software");
    }
    if (host.member("meta").flag("has_next_results")) {
      device.partial("there are further pages of software: read them too");
    }
    return device.build();
  }

  private static void ownership(DeviceInventory.Builder device, String status) {
    if (status.equals("On (automatic)")) {
      device.ownership(Ownership.ORGANISATION);
    } else if (status.equals("On (personal)")) {
      device.ownership(Ownership.PERSONAL);
    }
  }

  private static void title(DeviceInventory.Builder device, SourceRecord title) {
    if (!title.names().contains("installed_versions")) {
      device.records(1);
      FleetSoftware.of(title, title).addTo(device);
      return;
    }
    if (title.list("installed_versions").isEmpty()) {
      device.records(1);
      device.report(
          title.position(),
          Kind.NOT_INSTALLED,
          "`" + title.text("name").orElse("?") + "` is available, not installed");
      return;
    }
    for (SourceRecord version : title.list("installed_versions")) {
      device.records(1);
      FleetSoftware.of(title, version).addTo(device);
    }
  }
}
