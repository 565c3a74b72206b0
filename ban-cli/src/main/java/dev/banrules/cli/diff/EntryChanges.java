package dev.banrules.cli.diff;

import com.google.common.collect.Maps;
import dev.banrules.cli.json.JsonLine;
import dev.banrules.io.CatalogEntries;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The entries that differ between two states of catalogs, as JSON: one a line. */
final class EntryChanges {

  private final CatalogSet before;
  private final CatalogSet after;
  private final StringBuilder out = new StringBuilder();

  private EntryChanges(CatalogSet before, CatalogSet after) {
    this.before = before;
    this.after = after;
  }

  static String between(CatalogSet before, CatalogSet after) {
    EntryChanges changes = new EntryChanges(before, after);
    changes.add("ban", CatalogSet::bans, Ban::id, CatalogEntries::write);
    changes.add("vendor", CatalogSet::vendors, Vendor::id, CatalogEntries::write);
    changes.add("application", CatalogSet::applications, Application::id, CatalogEntries::write);
    changes.add("list", CatalogSet::lists, SoftwareList::id, CatalogEntries::write);
    changes.add(
        "jurisdiction",
        catalogs -> catalogs.jurisdictions().values(),
        JurisdictionEntry::id,
        CatalogEntries::write);
    return changes.out.toString();
  }

  private <V> void add(
      String kind,
      Function<CatalogSet, Collection<V>> entries,
      Function<V, ?> id,
      Function<V, String> writer) {
    var difference =
        Maps.difference(
            (Map<String, String>) byId(entries.apply(before), id, writer),
            byId(entries.apply(after), id, writer));
    difference
        .entriesOnlyOnRight()
        .forEach((key, entry) -> out.append(change("added", kind, key).json("after", entry)));
    difference
        .entriesOnlyOnLeft()
        .forEach((key, entry) -> out.append(change("removed", kind, key).json("before", entry)));
    difference
        .entriesDiffering()
        .forEach(
            (key, sides) ->
                out.append(
                    change("changed", kind, key)
                        .json("before", sides.leftValue())
                        .json("after", sides.rightValue())));
  }

  private static <V> SortedMap<String, String> byId(
      Collection<V> entries, Function<V, ?> id, Function<V, String> writer) {
    SortedMap<String, String> byId = new TreeMap<>();
    entries.forEach(entry -> byId.put(id.apply(entry).toString(), writer.apply(entry)));
    return byId;
  }

  private static JsonLine change(String change, String kind, String id) {
    return new JsonLine().put("change", change).put("kind", kind).put("id", id);
  }
}
