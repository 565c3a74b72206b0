package dev.banrules.report.ban;

import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.report.chart.PeriodChart;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.IndentedLines;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.util.List;

/** All that a catalog says of a list, as lines of text: its entries drawn over time. */
public final class ListText {

  private final DisplayNames names;
  private final Messages messages;
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
    this.messages = names.messages();
    this.style = style;
  }

  /**
   * {@return the list as lines}
   *
   * @param list the list
   */
  public List<String> of(SoftwareList list) {
    IndentedLines out = IndentedLines.ofWidth(style.width());
    out.line(messages.text("label", "label", list.id(), "text", VisibleText.text(list.name())));
    appendTo(out, list);
    return out.lines();
  }

  /** Appends what is on the list and who keeps it. */
  void appendTo(IndentedLines out, SoftwareList list) {
    list.keeper()
        .ifPresent(
            keeper -> out.line(messages.text("show.keptBy", "keeper", names.jurisdiction(keeper))));
    if (!list.complete()) {
      out.line(messages.text("show.notComplete"));
    }
    appendEntries(out, messages.text("show.entries"), list.entries());
    appendEntries(out, messages.text("show.cleared"), list.cleared());
    list.sources()
        .forEach(
            source -> out.line(messages.text("entry.source", "source", VisibleText.text(source))));
  }

  private void appendEntries(IndentedLines out, String heading, List<ListEntry> entries) {
    if (!entries.isEmpty()) {
      List<PeriodChart.Bar> bars =
          entries.stream()
              .map(
                  entry ->
                      new PeriodChart.Bar(entry.period(), TargetText.line(names, entry.target())))
              .toList();
      out.section(heading, () -> PeriodChart.of(bars, messages, out.room()).forEach(out::drawn));
    }
  }

  /**
   * {@return the list as lines that can be compared with those of another state of it}
   *
   * @param list the list
   */
  public List<String> comparable(SoftwareList list) {
    IndentedLines out = IndentedLines.unbroken();
    out.line(messages.text("entry.name", "name", VisibleText.text(list.name())));
    list.keeper().ifPresent(keeper -> out.line(messages.text("entry.keeper", "keeper", keeper)));
    out.line(messages.text("entry.complete", "complete", list.complete() ? "yes" : "no"));
    list.entries()
        .forEach(entry -> out.line(messages.text("entry.entry", "entry", comparable(entry))));
    list.cleared()
        .forEach(entry -> out.line(messages.text("entry.cleared", "entry", comparable(entry))));
    list.sources()
        .forEach(
            source -> out.line(messages.text("entry.source", "source", VisibleText.text(source))));
    return out.lines();
  }

  private String comparable(ListEntry entry) {
    return messages.text(
        "entry.period",
        "what",
        TargetText.line(names, entry.target()),
        "from",
        entry.period().from(),
        "until",
        entry.period().until());
  }
}
