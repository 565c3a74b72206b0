package dev.banrules.report.catalog;

import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Period;
import dev.banrules.report.layout.IndentedLines;
import dev.banrules.report.layout.VisibleText;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a catalog says of vendors, applications and jurisdictions, as lines of text. */
final class EntryText {

  private EntryText() {}

  static List<String> of(Vendor vendor) {
    IndentedLines out = new IndentedLines();
    out.line("name: " + VisibleText.text(vendor.name()));
    each(out, "alias", vendor.aliases());
    each(out, "country", vendor.countries());
    each(out, "identifier", vendor.identifiers());
    vendor.stakes().forEach(stake -> out.line(stake(stake)));
    vendor.successorOf().forEach(succession -> out.line(succession(succession)));
    return out.lines();
  }

  static List<String> of(Application application) {
    IndentedLines out = new IndentedLines();
    out.line("name: " + VisibleText.text(application.name()));
    out.line("vendor: " + application.vendor());
    each(out, "further name", application.names());
    out.line(
        "categories: "
            + application
                .categories()
                .map(words -> words.isEmpty() ? "none" : String.join(", ", words))
                .orElse("not stated"));
    each(out, "identifier", application.identifiers());
    each(out, "embeds", application.embeds());
    application.successorOf().forEach(succession -> out.line(succession(succession)));
    return out.lines();
  }

  static List<String> of(JurisdictionEntry entry) {
    IndentedLines out = new IndentedLines();
    out.line("name: " + VisibleText.text(entry.name()));
    entry.members().forEach(m -> out.line("member: " + m.member() + period(m.period())));
    return out.lines();
  }

  private static void each(IndentedLines out, String label, Collection<?> values) {
    values.stream()
        .map(value -> label + ": " + VisibleText.text(value.toString()))
        .collect(Collectors.toList())
        .forEach(out::line);
  }

  private static String stake(Stake stake) {
    return "held by "
        + stake.owner()
        + ": "
        + stake.share()
        + (stake.control() ? ", with control" : "")
        + period(stake.period());
  }

  private static String succession(Succession<?> succession) {
    return "succeeds "
        + succession.predecessor()
        + succession.from().map(day -> " from " + day).orElse("");
  }

  private static String period(Period period) {
    return period.from().map(day -> " from " + day).orElse("")
        + period.until().map(day -> " until " + day).orElse("");
  }
}
