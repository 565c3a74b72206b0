package dev.banrules.report.catalog;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.report.ban.BanText;
import dev.banrules.report.ban.ListText;
import dev.banrules.report.ban.PhaseFunction;
import dev.banrules.report.entry.EntryText;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.Style;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What differs between two states of the catalogs, entry by entry and line by line. */
public final class CatalogChanges {

  private enum Entry {
    BAN,
    VENDOR,
    APPLICATION,
    LIST,
    JURISDICTION
  }

  private enum Change {
    ADDED,
    REMOVED,
    CHANGED
  }

  private final CatalogSet before;
  private final CatalogSet after;
  private final PhaseFunction phases;
  private final Style style;
  private final Messages messages;

  /**
   * Compares two states.
   *
   * @param before the earlier state
   * @param after the later state
   * @param phases the phases of prohibitions
   * @param style how text is set off
   */
  public CatalogChanges(CatalogSet before, CatalogSet after, PhaseFunction phases, Style style) {
    this.phases = phases;
    this.before = before;
    this.after = after;
    this.style = style;
    this.messages = Messages.of(style.language());
  }

  /** {@return the differences as text, or that there are none} */
  public String text() {
    StringBuilder out = new StringBuilder();
    EntryText entries = new EntryText(messages);
    Style unbroken = Style.PLAIN.in(style.language());
    BanText oldBans = new BanText(before, phases, unbroken);
    BanText newBans = new BanText(after, phases, unbroken);
    append(out, Entry.BAN, bans(before, oldBans), bans(after, newBans));
    append(
        out,
        Entry.VENDOR,
        lines(before.vendors(), Vendor::id, entries::of),
        lines(after.vendors(), Vendor::id, entries::of));
    append(
        out,
        Entry.APPLICATION,
        lines(before.applications(), Application::id, entries::of),
        lines(after.applications(), Application::id, entries::of));
    append(out, Entry.LIST, lists(before), lists(after));
    append(
        out,
        Entry.JURISDICTION,
        lines(before.jurisdictions().values(), JurisdictionEntry::id, entries::of),
        lines(after.jurisdictions().values(), JurisdictionEntry::id, entries::of));
    return out.isEmpty() ? messages.text("diff.none") + "\n" : out.toString();
  }

  private static SortedMap<String, List<String>> bans(CatalogSet catalogs, BanText text) {
    return lines(catalogs.bans(), Ban::id, text::comparable);
  }

  private SortedMap<String, List<String>> lists(CatalogSet catalogs) {
    return lines(
        catalogs.lists(),
        SoftwareList::id,
        new ListText(catalogs, Style.PLAIN.in(style.language()))::comparable);
  }

  private static <V> SortedMap<String, List<String>> lines(
      Iterable<V> values, Function<V, ?> id, Function<V, List<String>> text) {
    SortedMap<String, List<String>> lines = new TreeMap<>();
    values.forEach(value -> lines.put(id.apply(value).toString(), text.apply(value)));
    return lines;
  }

  private void append(
      StringBuilder out,
      Entry entry,
      SortedMap<String, List<String>> old,
      SortedMap<String, List<String>> now) {
    var difference = Maps.difference((Map<String, List<String>>) old, now);
    difference.entriesOnlyOnRight().keySet().forEach(id -> heading(out, Change.ADDED, entry, id));
    difference.entriesOnlyOnLeft().keySet().forEach(id -> heading(out, Change.REMOVED, entry, id));
    difference
        .entriesDiffering()
        .forEach(
            (id, sides) -> {
              heading(out, Change.CHANGED, entry, id);
              only(out, "  - ", sides.leftValue(), sides.rightValue());
              only(out, "  + ", sides.rightValue(), sides.leftValue());
            });
  }

  private void heading(StringBuilder out, Change change, Entry entry, String id) {
    String text = messages.text("diff.heading", "change", change, "entry", entry, "id", id);
    out.append(style.paint(Style.Ink.STRONG, text)).append('\n');
  }

  private static void only(StringBuilder out, String mark, List<String> these, List<String> those) {
    Multiset<String> others = HashMultiset.create(those);
    for (String line : these) {
      if (!others.remove(line)) {
        out.append(mark).append(line.strip()).append('\n');
      }
    }
  }
}
