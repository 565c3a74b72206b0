package dev.banrules.report.ban;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.report.chart.PeriodChart;
import dev.banrules.report.entry.EntryText;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.IndentedLines;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.util.List;

/** All that a catalog says of an application, as lines of text: its vendors drawn over time. */
public final class ApplicationText {

  private final DisplayNames names;
  private final Messages messages;
  private final Style style;

  /**
   * Makes a writer of applications.
   *
   * @param catalogs the catalogs that the applications are from
   * @param style how wide the text may be
   */
  public ApplicationText(CatalogSet catalogs, Style style) {
    this(new DisplayNames(catalogs, style.language()), style);
  }

  ApplicationText(DisplayNames names, Style style) {
    this.names = names;
    this.messages = names.messages();
    this.style = style;
  }

  /**
   * {@return the application as lines}
   *
   * @param application the application
   */
  public List<String> of(Application application) {
    IndentedLines out = IndentedLines.ofWidth(style.width());
    out.line(
        messages.text(
            "label", "label", application.id(), "text", VisibleText.text(application.name())));
    out.section(messages.text("show.vendor"), () -> appendVendors(out, application));
    new EntryText(messages).appendDetails(out, application);
    return out.lines();
  }

  /** Whether one vendor does not say all. */
  static boolean changesHands(Application application) {
    return application.vendors().size() > 1
        || application.vendors().stream().anyMatch(vendor -> !vendor.isAlways());
  }

  /**
   * Appends whose an application is, drawn over time.
   *
   * @param out where to
   * @param application the application
   */
  public void appendVendors(IndentedLines out, Application application) {
    if (application.vendors().isEmpty()) {
      out.line(messages.text("show.notKnown"));
    }
    PeriodChart.of(application.vendors().stream().map(this::bar).toList(), messages, out.room())
        .forEach(out::drawn);
  }

  private PeriodChart.Bar bar(ApplicationVendor vendor) {
    return new PeriodChart.Bar(
        vendor.period(),
        messages.text(
            "show.vendorWithin",
            "vendor",
            names.vendor(vendor.vendor()),
            "id",
            vendor.vendor(),
            "place",
            vendor.within().map(names::jurisdiction)));
  }
}
