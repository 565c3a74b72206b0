package dev.banrules.report.text;

import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.catalog.CatalogSet;
import java.util.List;

/** All that a catalog says of a list, as lines of text: its entries drawn over time. */
public final class ListText {

  private final Names names;

  /**
   * Makes a writer of lists.
   *
   * @param catalogs the catalogs that the lists are from
   */
  public ListText(CatalogSet catalogs) {
    this(new Names(catalogs));
  }

  ListText(Names names) {
    this.names = names;
  }

  /**
   * {@return the list as lines}
   *
   * @param list the list
   */
  public List<String> of(SoftwareList list) {
    Outline out = new Outline();
    out.line(list.id() + ": " + Visible.text(list.name()));
    appendTo(out, list);
    return out.lines();
  }

  /** Appends what is on the list and who keeps it. */
  void appendTo(Outline out, SoftwareList list) {
    list.keeper().ifPresent(keeper -> out.line("kept by " + names.jurisdiction(keeper)));
    if (!list.complete()) {
      out.line("not complete: something else may be on it");
    }
    appendEntries(out, "entries", list.entries());
    appendEntries(out, "cleared", list.cleared());
    list.sources().forEach(source -> out.line("source: " + Visible.text(source)));
  }

  private void appendEntries(Outline out, String heading, List<ListEntry> entries) {
    if (!entries.isEmpty()) {
      List<PeriodChart.Bar> bars =
          entries.stream()
              .map(
                  entry ->
                      new PeriodChart.Bar(entry.period(), TargetText.line(names, entry.target())))
              .toList();
      out.section(heading, () -> PeriodChart.of(bars).forEach(out::line));
    }
  }

  /** The list as lines that can be compared with those of another state of it. */
  static List<String> comparable(SoftwareList list, Names names) {
    Outline out = new Outline();
    out.line("name: " + Visible.text(list.name()));
    list.keeper().ifPresent(keeper -> out.line("kept by: " + keeper));
    out.line("complete: " + (list.complete() ? "yes" : "no"));
    list.entries().forEach(entry -> out.line("entry: " + comparable(entry, names)));
    list.cleared().forEach(entry -> out.line("cleared: " + comparable(entry, names)));
    list.sources().forEach(source -> out.line("source: " + Visible.text(source)));
    return out.lines();
  }

  private static String comparable(ListEntry entry, Names names) {
    return TargetText.line(names, entry.target()) + EntryText.period(entry.period());
  }
}
