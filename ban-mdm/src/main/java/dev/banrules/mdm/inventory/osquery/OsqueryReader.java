package dev.banrules.mdm.inventory.osquery;

import com.google.common.collect.ImmutableList;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.walk.JsonRecords;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads osquery: rows as {@code osqueryi --json} prints them, also those of several tables in one
 * object under the tables' names, and the result and snapshot logs of osqueryd, also as its TLS
 * logger sends them. Of a log the state after its last line is taken.
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
  private static final ImmutableList<String> TABLES =
      ImmutableList.of(
          "apps",
          "programs",
          "deb_packages",
          "rpm_packages",
          "chrome_extensions",
          "firefox_addons",
          "homebrew_packages",
          "os_version",
          "system_info");
  private static final ImmutableList<String> OF_LINES =
      ImmutableList.of("snapshot", "diffResults", "columns");

  /** Under which names lists of rows or of log lines stand in an object. */
  private static final ImmutableList<String> LISTS =
      ImmutableList.<String>builder().addAll(TABLES).add("data").build();

  /** Called by the service loader. */
  public OsqueryReader() {}

  @Override
  public String format() {
    return "osquery";
  }

  @Override
  public boolean recognises(DocumentStart start) {
    return COLUMNS.stream().anyMatch(column -> start.hasJson("[]." + column))
        || TABLES.stream().anyMatch(table -> isTable(table, start))
        || OF_LINES.stream().anyMatch(name -> start.hasJson(name) || start.hasJson("[]." + name))
        || (start.hasJson("log_type") && start.hasJson("data"))
        || start.text().strip().matches("\\[\\s*\\]");
  }

  private static boolean isTable(String table, DocumentStart start) {
    return COLUMNS.stream().anyMatch(column -> start.hasJson(table + "[]." + column));
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    Hosts hosts = new Hosts(source.name());
    JsonRecords.lines(source, LISTS.toArray(String[]::new)).forEach(hosts::add);
    return hosts.finish();
  }

  /** The hosts of a document; rows of no host are those of one device that is not named. */
  private static final class Hosts {

    private final String source;
    private final DeviceCollector unnamed;
    private final Map<String, OsqueryHost> byId = new LinkedHashMap<>();
    private boolean hasRows;

    Hosts(String source) {
      this.source = source;
      this.unnamed = DeviceCollector.of(source);
    }

    void add(SourceRecord record) {
      if (OF_LINES.stream().anyMatch(record::has)) {
        line(record);
      } else {
        row(record);
      }
    }

    private void row(SourceRecord row) {
      hasRows = true;
      OsqueryRows.add(unnamed, row.notingTo(unnamed::note));
    }

    private void line(SourceRecord line) {
      String id = line.text("hostIdentifier", "hostname").orElse("");
      byId.computeIfAbsent(id, this::host).line(line);
    }

    private OsqueryHost host(String id) {
      DeviceCollector device = DeviceCollector.of(source);
      if (!id.isEmpty()) {
        device.id(id);
      }
      return new OsqueryHost(device);
    }

    Stream<DeviceInventory> finish() {
      Stream<DeviceInventory> hosts = byId.values().stream().map(OsqueryHost::finish);
      return hasRows || byId.isEmpty() ? Stream.concat(hosts, Stream.of(unnamed.build())) : hosts;
    }
  }
}
