package dev.banrules.runtime;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/**
 * What differs between two states of the catalogs, entry by entry.
 *
 * @param entries the entries that differ: bans first, then vendors, applications, lists and
 *     jurisdictions, each by id
 */
public record CatalogDifference(ImmutableList<Entry> entries) {

  /** Kinds of entries. */
  public enum Kind {
    /** A ban. */
    BAN,
    /** A vendor. */
    VENDOR,
    /** An application. */
    APPLICATION,
    /** A list that bans name. */
    LIST,
    /** A jurisdiction. */
    JURISDICTION
  }

  /** What became of an entry. */
  public enum Change {
    /** The later state alone has it. */
    ADDED,
    /** The earlier state alone has it. */
    REMOVED,
    /** Both have it, and it says something else. */
    CHANGED
  }

  /**
   * An entry that differs.
   *
   * @param kind its kind
   * @param id its id
   * @param change what became of it
   */
  public record Entry(Kind kind, String id, Change change) {

    /** Checks that nothing is null. */
    public Entry {
      requireNonNull(kind, "kind");
      requireNonNull(id, "id");
      requireNonNull(change, "change");
    }
  }

  /** Checks that nothing is null. */
  public CatalogDifference {
    requireNonNull(entries, "entries");
  }

  /**
   * {@return what differs}
   *
   * @param before the earlier state
   * @param after the later state
   */
  public static CatalogDifference between(CatalogSet before, CatalogSet after) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    add(entries, Kind.BAN, before.bans(), after.bans(), Ban::id);
    add(entries, Kind.VENDOR, before.vendors(), after.vendors(), Vendor::id);
    add(entries, Kind.APPLICATION, before.applications(), after.applications(), Application::id);
    add(entries, Kind.LIST, before.lists(), after.lists(), SoftwareList::id);
    add(
        entries,
        Kind.JURISDICTION,
        before.jurisdictions().values(),
        after.jurisdictions().values(),
        JurisdictionEntry::id);
    return new CatalogDifference(entries.build());
  }

  private static <V> void add(
      ImmutableList.Builder<Entry> entries,
      Kind kind,
      Collection<V> before,
      Collection<V> after,
      Function<V, ?> id) {
    Map<String, V> old = Maps.uniqueIndex(before, value -> id.apply(value).toString());
    Map<String, V> now = Maps.uniqueIndex(after, value -> id.apply(value).toString());
    var difference = Maps.difference(old, now);
    ImmutableList.Builder<Entry> own = ImmutableList.builder();
    difference.entriesOnlyOnRight().forEach((key, v) -> own.add(entry(kind, key, Change.ADDED)));
    difference.entriesOnlyOnLeft().forEach((key, v) -> own.add(entry(kind, key, Change.REMOVED)));
    difference.entriesDiffering().forEach((key, v) -> own.add(entry(kind, key, Change.CHANGED)));
    own.build().stream().sorted((a, b) -> a.id().compareTo(b.id())).forEach(entries::add);
  }

  private static Entry entry(Kind kind, String id, Change change) {
    return new Entry(kind, id, change);
  }

  /** {@return whether the states say the same} */
  public boolean isEmpty() {
    return entries.isEmpty();
  }
}
