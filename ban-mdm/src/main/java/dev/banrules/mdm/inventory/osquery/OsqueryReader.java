package dev.banrules.mdm.inventory.osquery;

import com.google.common.collect.ImmutableList;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.support.JsonCursor;
import dev.banrules.mdm.inventory.support.SourceRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads osquery: rows as {@code osqueryi --json} prints them, and the result and snapshot logs of
 * osqueryd, also as its TLS logger sends them. Of a log the state after its last line is taken.
 */
public final class OsqueryReader implements InventoryReader {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "bundle_identifier",
          "bundle_executable",
          "identifying_number",
          "package_family_name",
          "install_date",
          "maintainer",
          "package_group",
          "release",
          "from_webstore",
          "browser_type",
          "update_url",
          "creator",
          "codename",
          "platform_like",
          "computer_name",
          "hardware_serial");
  private static final ImmutableList<String> OF_LINES =
      ImmutableList.of("snapshot", "diffResults", "columns");
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** Called by the service loader. */
  public OsqueryReader() {}

  @Override
  public String format() {
    return "osquery";
  }

  @Override
  public boolean recognises(InventoryHead head) {
    return COLUMNS.stream().anyMatch(column -> head.hasJson("[]." + column))
        || OF_LINES.stream().anyMatch(name -> head.hasJson(name) || head.hasJson("[]." + name))
        || (head.hasJson("log_type") && head.hasJson("data"))
        || head.text().strip().matches("\\[\\s*\\]");
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    Hosts hosts = new Hosts(source.name());
    try (JsonCursor cursor = JsonCursor.open(source)) {
      boolean any = false;
      while (cursor.nextRoot()) {
        any = true;
        root(cursor, hosts);
      }
      if (!any) {
        throw cursor.unreadable("is empty: export the inventory anew");
      }
    }
    hosts.finish(devices);
  }

  private static void root(JsonCursor cursor, Hosts hosts) {
    if (cursor.atList()) {
      cursor.eachElement(i -> value(hosts, "[" + i + "]", cursor.tree()));
      return;
    }
    String position = "line " + cursor.line();
    ObjectNode own = MAPPER.createObjectNode();
    boolean[] isBody = {false};
    cursor.eachMember(
        name -> {
          if (name.equals("data") && cursor.atList()) {
            isBody[0] = true;
            cursor.eachElement(i -> value(hosts, "data[" + i + "]", cursor.tree()));
          } else {
            own.set(name, cursor.tree());
          }
        });
    if (!isBody[0]) {
      value(hosts, position, own);
    }
  }

  private static void value(Hosts hosts, String position, JsonNode value) {
    SourceRecord record = SourceRecord.of(position, value, note -> {});
    if (OF_LINES.stream().anyMatch(record::has)) {
      hosts.line(record);
    } else {
      hosts.row(record);
    }
  }

  /** The hosts of a document; rows of no host are those of one device that is not named. */
  private static final class Hosts {

    private final String source;
    private final DeviceInventory.Builder unnamed;
    private final Map<String, OsqueryHost> byId = new LinkedHashMap<>();
    private boolean hasRows;

    Hosts(String source) {
      this.source = source;
      this.unnamed = DeviceInventory.builder(source);
    }

    void row(SourceRecord row) {
      hasRows = true;
      unnamed.records(1);
      OsqueryRows.add(unnamed, row.notingTo(unnamed::note));
    }

    void line(SourceRecord line) {
      String id = line.text("hostIdentifier", "hostname").orElse("");
      byId.computeIfAbsent(id, this::host).line(line);
    }

    private OsqueryHost host(String id) {
      DeviceInventory.Builder device = DeviceInventory.builder(source);
      if (!id.isEmpty()) {
        device.id(id);
      }
      return new OsqueryHost(device);
    }

    void finish(Consumer<DeviceInventory> devices) {
      byId.values().forEach(host -> devices.accept(host.finish()));
      if (hasRows || byId.isEmpty()) {
        devices.accept(unnamed.build());
      }
    }
  }
}
