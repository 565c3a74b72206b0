package dev.banrules.mdm.inventory.osquery;

import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The state of one host while the lines of a log are followed. */
final class OsqueryHost {

  private final DeviceCollector device;
  private final Map<String, Query> queries = new LinkedHashMap<>();
  private Optional<String> latest = Optional.empty();

  OsqueryHost(DeviceCollector device) {
    this.device = device;
  }

  void line(SourceRecord noted) {
    SourceRecord line = noted.notingTo(device::note);
    latest = line.text("calendarTime").or(() -> latest);
    SourceRecord decorations = line.member("decorations");
    for (String name : decorations.names()) {
      decorations.text(name).ifPresent(word -> device.freeText("the decoration " + name, word));
    }
    Query query = queries.computeIfAbsent(line.text("name").orElse(""), name -> new Query(device));
    if (line.has("snapshot")) {
      query.restart(line.position());
      line.list("snapshot").forEach(query::add);
    } else {
      query.follow(line);
    }
  }

  DeviceInventory finish() {
    for (Query query : queries.values()) {
      query.finish();
    }
    if (queries.values().stream().anyMatch(Query::isOnlyChanges)) {
      device.partial(
          "the log begins with changes to a list that it does not hold: export it from counter 0");
    }
    latest.ifPresent(device::asOf);
    return device.build();
  }

  /** The rows of one query that stand after the lines so far. */
  private static final class Query {

    private final DeviceCollector device;
    private final Map<String, SourceRecord> rows = new LinkedHashMap<>();
    private Optional<String> epoch = Optional.empty();
    private Optional<String> counter = Optional.empty();
    private boolean onlyChanges;

    Query(DeviceCollector device) {
      this.device = device;
    }

    boolean isOnlyChanges() {
      return onlyChanges;
    }

    void follow(SourceRecord line) {
      Optional<String> lineEpoch = line.text("epoch");
      Optional<String> lineCounter = line.text("counter");
      boolean initial = lineCounter.equals(Optional.of("0"));
      boolean first = counter.isEmpty();
      boolean again = !first && initial && !counter.equals(lineCounter);
      boolean newEpoch = !first && !epoch.equals(lineEpoch);
      if (again || newEpoch) {
        restart(line.position());
      }
      if (first || newEpoch) {
        onlyChanges = lineCounter.isPresent() && !initial;
      } else if (again) {
        onlyChanges = false;
      }
      epoch = lineEpoch;
      counter = lineCounter;
      change(line);
    }

    private void change(SourceRecord line) {
      SourceRecord differences = line.member("diffResults");
      differences.list("removed").forEach(this::remove);
      differences.list("added").forEach(this::add);
      if (line.has("columns")) {
        SourceRecord row = line.member("columns");
        if (line.text("action").filter("removed"::equals).isPresent()) {
          remove(row);
        } else {
          add(row);
        }
      }
    }

    void add(SourceRecord row) {
      SourceRecord before = rows.remove(key(row));
      if (before != null) {
        device.report(before.position(), Kind.SUPERSEDED, "is stated again at " + row.position());
      }
      rows.put(key(row), row);
    }

    private void remove(SourceRecord row) {
      device.report(
          row.position(), Kind.NOT_INSTALLED, "`" + row.text("name").orElse("?") + "` was removed");
      SourceRecord before = rows.remove(key(row));
      if (before != null) {
        device.report(before.position(), Kind.SUPERSEDED, "is removed at " + row.position());
      }
    }

    /** A list that begins anew takes the place of all rows before. */
    void restart(String position) {
      if (!rows.isEmpty()) {
        String first = rows.values().iterator().next().position();
        device.report(
            first + " and on",
            Kind.SUPERSEDED,
            "the whole list is stated anew at " + position,
            rows.size());
        rows.clear();
      }
    }

    void finish() {
      rows.values().forEach(row -> OsqueryRows.add(device, row));
    }

    private static String key(SourceRecord row) {
      Map<String, String> columns = new TreeMap<>();
      row.names().forEach(name -> columns.put(name, row.text(name).orElse("")));
      return columns.toString();
    }
  }
}
