package dev.banrules.report.ban;

import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.report.chart.PeriodChart;
import dev.banrules.report.entry.EntryText;
import dev.banrules.report.layout.IndentedLines;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.util.List;

/** All that a catalog says of a list, as lines of text: its entries drawn over time. */
public final class ListText {

  private final DisplayNames names;
  private final Style style;

  /**
   * Makes a writer of lists.
   *
   * @param catalogs the catalogs that the lists are from
   * @param style how wide the text may be
   */
  public ListText(CatalogSet catalogs, Style style) {
    this(new DisplayNames(catalogs, style.language()), style);
  }

  ListText(DisplayNames names, Style style) {
    this.names = names;
    this.style = style;
  }

  /**
   * {@return the list as lines}
   *
   * @param list the list
   */
  public List<String> of(SoftwareList list) {
    IndentedLines out = IndentedLines.ofWidth(style.width());
    out.line(list.id() + ": " + VisibleText.text(list.name()));
    appendTo(out, list);
    return out.lines();
  }

  /** Appends what is on the list and who keeps it. */
  void appendTo(IndentedLines out, SoftwareList list) {
    list.keeper().ifPresent(keeper -> out.line("kept by " + names.jurisdiction(keeper)));
    if (!list.complete()) {
      out.line("not complete: something else may be on it");
    }
    appendEntries(out, "entries", list.entries());
    appendEntries(out, "cleared", list.cleared());
    list.sources().forEach(source -> out.line("source: " + VisibleText.text(source)));
  }

  private void appendEntries(IndentedLines out, String heading, List<ListEntry> entries) {
    if (!entries.isEmpty()) {
      List<PeriodChart.Bar> bars =
          entries.stream()
              .map(
                  entry ->
                      new PeriodChart.Bar(entry.period(), TargetText.line(names, entry.target())))
              .toList();
      out.section(heading, () -> PeriodChart.of(bars, out.room()).forEach(out::drawn));
    }
  }

  /**
   * {@return the list as lines that can be compared with those of another state of it}
   *
   * @param list the list
   */
  public List<String> comparable(SoftwareList list) {
    IndentedLines out = IndentedLines.unbroken();
    out.line("name: " + VisibleText.text(list.name()));
    list.keeper().ifPresent(keeper -> out.line("kept by: " + keeper));
    out.line("complete: " + (list.complete() ? "yes" : "no"));
    list.entries().forEach(entry -> out.line("entry: " + comparable(entry)));
    list.cleared().forEach(entry -> out.line("cleared: " + comparable(entry)));
    list.sources().forEach(source -> out.line("source: " + VisibleText.text(source)));
    return out.lines();
  }

  private String comparable(ListEntry entry) {
    return TargetText.line(names, entry.target()) + EntryText.period(entry.period());
  }
}
