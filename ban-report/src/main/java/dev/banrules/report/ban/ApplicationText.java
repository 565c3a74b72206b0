package dev.banrules.report.ban;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.report.chart.PeriodChart;
import dev.banrules.report.entry.EntryText;
import dev.banrules.report.layout.IndentedLines;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.util.List;

/** All that a catalog says of an application, as lines of text: its vendors drawn over time. */
public final class ApplicationText {

  private final DisplayNames names;

  /**
   * Makes a writer of applications.
   *
   * @param catalogs the catalogs that the applications are from
   */
  public ApplicationText(CatalogSet catalogs) {
    this(new DisplayNames(catalogs));
  }

  ApplicationText(DisplayNames names) {
    this.names = names;
  }

  /**
   * {@return the application as lines}
   *
   * @param application the application
   */
  public List<String> of(Application application) {
    IndentedLines out = new IndentedLines();
    out.line(application.id() + ": " + VisibleText.text(application.name()));
    out.section("vendor", () -> vendors(application).forEach(out::line));
    EntryText.appendDetails(out, application);
    return out.lines();
  }

  /** Whether one vendor does not say all. */
  static boolean changesHands(Application application) {
    return application.vendors().size() > 1
        || application.vendors().stream().anyMatch(vendor -> !vendor.isAlways());
  }

  /** Whose it is, drawn over time. */
  List<String> vendors(Application application) {
    return application.vendors().isEmpty()
        ? List.of("not known")
        : PeriodChart.of(application.vendors().stream().map(this::bar).toList());
  }

  private PeriodChart.Bar bar(ApplicationVendor vendor) {
    return new PeriodChart.Bar(
        vendor.period(),
        names.vendor(vendor.vendor())
            + " ("
            + vendor.vendor()
            + ")"
            + vendor.within().map(place -> ", within " + names.jurisdiction(place)).orElse(""));
  }
}
