package dev.banrules.report.entry;

import dev.banrules.model.base.Words;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Host;
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
public final class EntryText {

  private EntryText() {}

  public static List<String> of(Vendor vendor) {
    IndentedLines out = IndentedLines.unbroken();
    out.line("name: " + VisibleText.text(vendor.name()));
    each(out, "alias", vendor.aliases());
    each(out, "country", vendor.countries());
    each(out, "identifier", vendor.identifiers());
    each(out, "host", vendor.hosts().stream().map(EntryText::host).toList());
    vendor.stakes().forEach(stake -> out.line(stake(stake)));
    vendor.successorOf().forEach(succession -> out.line(succession(succession)));
    return out.lines();
  }

  public static List<String> of(Application application) {
    IndentedLines out = IndentedLines.unbroken();
    out.line("name: " + VisibleText.text(application.name()));
    if (application.vendors().isEmpty()) {
      out.line("vendor: not known");
    }
    application.vendors().forEach(vendor -> out.line("vendor: " + vendor(vendor)));
    appendDetails(out, application);
    return out.lines();
  }

  /** Appends all but name and vendors. */
  public static void appendDetails(IndentedLines out, Application application) {
    each(out, "further name", application.names());
    out.line(
        "categories: "
            + application
                .categories()
                .map(words -> words.isEmpty() ? "none" : String.join(", ", words))
                .orElse("not stated"));
    each(out, "identifier", application.identifiers());
    if (!application.noneKnown().isEmpty()) {
      out.line(
          "no identifier known: "
              + application.noneKnown().stream()
                  .map(Object::toString)
                  .collect(Collectors.joining(", ")));
    }
    each(out, "host", application.hosts().stream().map(EntryText::host).toList());
    each(out, "embeds", application.embeds());
    application.successorOf().forEach(succession -> out.line(succession(succession)));
  }

  private static String vendor(ApplicationVendor vendor) {
    return vendor.vendor()
        + period(vendor.period())
        + vendor.within().map(place -> " within " + place).orElse("");
  }

  private static String host(Host host) {
    return host.domain() + " (" + Words.wordOf(host.role()) + ")";
  }

  public static List<String> of(JurisdictionEntry entry) {
    IndentedLines out = IndentedLines.unbroken();
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

  /** The days of a period, to stand after what they are of; nothing where it is always. */
  public static String period(Period period) {
    return period.from().map(day -> " from " + day).orElse("")
        + period.until().map(day -> " until " + day).orElse("");
  }
}
