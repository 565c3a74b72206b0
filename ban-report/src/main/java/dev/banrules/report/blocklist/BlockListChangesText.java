package dev.banrules.report.blocklist;

import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Id;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What two block lists of the same devices differ in: a line for each identifier. */
public final class BlockListChangesText {

  private final DisplayNames names;

  /**
   * Makes a writer of differences.
   *
   * @param catalogs the catalogs that the lists rest on
   * @param style in which language the text is
   */
  public BlockListChangesText(CatalogSet catalogs, Style style) {
    this.names = new DisplayNames(catalogs, style.language());
  }

  /**
   * {@return what was added, marked with a plus, and what was removed, marked with a minus, as text
   * that ends with a line break; what has another answer or other bans is both}
   *
   * @param before the earlier list
   * @param after the later list
   */
  public String of(BlockList before, BlockList after) {
    Map<String, BlockListEntry> old = byLine(before);
    Map<String, BlockListEntry> now = byLine(after);
    TreeSet<String> lines = new TreeSet<>(old.keySet());
    lines.addAll(now.keySet());
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      BlockListEntry was = old.get(line);
      BlockListEntry is = now.get(line);
      if (was != null && is != null && isSame(was, is)) {
        continue;
      }
      if (was != null) {
        append(out, '-', was);
      }
      if (is != null) {
        append(out, '+', is);
      }
    }
    String heading =
        names
            .messages()
            .text(
                "blockList.changes",
                "any",
                out.isEmpty() ? "no" : "yes",
                "from",
                before.at(),
                "to",
                after.at());
    return heading + "\n" + out;
  }

  private static Map<String, BlockListEntry> byLine(BlockList list) {
    Map<String, BlockListEntry> entries = new TreeMap<>();
    list.entries().forEach(entry -> entries.put(entry.line(), entry));
    return entries;
  }

  private static boolean isSame(BlockListEntry one, BlockListEntry other) {
    return one.decision() == other.decision() && one.bans().equals(other.bans());
  }

  private void append(StringBuilder out, char sign, BlockListEntry entry) {
    out.append(sign).append(' ').append(names.messages().word(entry.decision())).append("  ");
    out.append(VisibleText.text(entry.line()));
    entry.application().map(names::application).ifPresent(name -> out.append("  ").append(name));
    if (!entry.bans().isEmpty()) {
      out.append("  ").append(String.join(", ", entry.bans().stream().map(Id::value).toList()));
    }
    out.append('\n');
  }
}
