package dev.banrules.mdm.inventory.osquery;

import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DeviceOwnership;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.walk.JsonRecords;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.DeviceHardware;
import dev.banrules.mdm.inventory.words.DeviceWords;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
  public boolean recognises(DocumentStart start) {
    return start.hasJson("software[].source")
        || start.hasJson("host.software")
        || start.hasJson("host.hardware_serial")
        || start.hasJson("hosts[].software")
        || start.hasJson("hosts[].hardware_serial");
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    return find(source).map(Supplier::get);
  }

  @Override
  public Stream<Supplier<DeviceInventory>> find(InventorySource source) {
    return JsonRecords.in(source, "hosts").found(FleetReader::device);
  }

  private static void device(DeviceCollector device, SourceRecord record) {
    SourceRecord host = record.has("host") ? record.member("host") : record;
    host.text("uuid", "hardware_serial", "hostname").ifPresent(device::id);
    host.text("platform").flatMap(DeviceWords::platform).ifPresent(device::platform);
    host.text("hardware_model").ifPresent(model -> DeviceWords.appleModel(device, model));
    DeviceHardware.add(device, host, host.text("hardware_vendor"), host.text("hardware_model"));
    host.member("mdm").text("enrollment_status").ifPresent(status -> ownership(device, status));
    host.text("team_name").ifPresent(team -> device.freeText("team_name", team));
    if (host.has(SOFTWARE)) {
      device.listed();
      host.list(SOFTWARE).forEach(title -> title(device, title));
    } else {
      device.note("lists no software: ask for the host with populate_software");
    }
    SourceRecord page = host.member("meta");
    if (page.flag("has_next_results") || page.flag("has_previous_results")) {
      device.partial("there are further pages of software: read them too");
    }
  }

  private static void ownership(DeviceCollector device, String status) {
    if (status.equals("On (automatic)")) {
      device.ownership(DeviceOwnership.ORGANISATION);
    } else if (status.equals("On (personal)")) {
      device.ownership(DeviceOwnership.PERSONAL);
    }
  }

  private static void title(DeviceCollector device, SourceRecord title) {
    if (!title.names().contains("installed_versions")) {
      FleetSoftware.of(title, title).addTo(device);
      return;
    }
    if (title.list("installed_versions").isEmpty()) {
      device.report(
          title.position(),
          Kind.NOT_INSTALLED,
          "`" + title.text("name").orElse("?") + "` is available, not installed");
      return;
    }
    for (SourceRecord version : title.list("installed_versions")) {
      FleetSoftware.of(title, version).addTo(device);
    }
  }
}
