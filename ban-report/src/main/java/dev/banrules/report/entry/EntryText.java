package dev.banrules.report.entry;

import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Period;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.IndentedLines;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.ShareText;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a catalog says of vendors, applications and jurisdictions, as lines of text. */
public final class EntryText {

  private final Messages messages;

  public EntryText(Messages messages) {
    this.messages = messages;
  }

  public List<String> of(Vendor vendor) {
    IndentedLines out = IndentedLines.unbroken();
    out.line(name(vendor.name()));
    vendor.aliases().forEach(alias -> line(out, messages.text("entry.alias"), alias));
    vendor.countries().forEach(country -> line(out, messages.text("entry.country"), country));
    vendor.identifiers().forEach(known -> line(out, messages.text("entry.identifier"), known));
    vendor.hosts().forEach(host -> out.line(host(host)));
    vendor.stakes().forEach(stake -> out.line(stake(stake)));
    vendor.successorOf().forEach(succession -> out.line(succession(succession)));
    return out.lines();
  }

  public List<String> of(Application application) {
    IndentedLines out = IndentedLines.unbroken();
    out.line(name(application.name()));
    if (application.vendors().isEmpty()) {
      line(out, messages.text("entry.vendor"), messages.text("show.notKnown"));
    }
    application
        .vendors()
        .forEach(vendor -> line(out, messages.text("entry.vendor"), vendor(vendor)));
    appendDetails(out, application);
    return out.lines();
  }

  /** Appends all but name and vendors. */
  public void appendDetails(IndentedLines out, Application application) {
    application.names().forEach(name -> line(out, messages.text("entry.furtherName"), name));
    out.line(
        messages.text(
            "entry.categories",
            "stated",
            application.categories().isPresent() ? "yes" : "no",
            "categories",
            application
                .categories()
                .filter(words -> !words.isEmpty())
                .map(words -> String.join(", ", words))));
    application.identifiers().forEach(known -> line(out, messages.text("entry.identifier"), known));
    if (!application.noneKnown().isEmpty()) {
      line(out, messages.text("entry.noneKnown"), join(application.noneKnown()));
    }
    application.hosts().forEach(host -> out.line(host(host)));
    application.embeds().forEach(embedded -> line(out, messages.text("entry.embeds"), embedded));
    application.successorOf().forEach(succession -> out.line(succession(succession)));
  }

  public List<String> of(JurisdictionEntry entry) {
    IndentedLines out = IndentedLines.unbroken();
    out.line(name(entry.name()));
    entry
        .members()
        .forEach(
            member ->
                line(
                    out,
                    messages.text("entry.member"),
                    during(member.member().toString(), member.period())));
    return out.lines();
  }

  private String name(String name) {
    return messages.text("entry.name", "name", VisibleText.text(name));
  }

  private void line(IndentedLines out, String label, Object value) {
    out.line(messages.text("label", "label", label, "text", VisibleText.text(value.toString())));
  }

  private String vendor(ApplicationVendor vendor) {
    return messages.text(
        "entry.vendorWithin",
        "vendor",
        during(vendor.vendor().value(), vendor.period()),
        "place",
        vendor.within());
  }

  private String host(Host host) {
    return messages.text("entry.host", "domain", host.domain(), "role", messages.word(host.role()));
  }

  private String stake(Stake stake) {
    return messages.text(
        "entry.stake",
        "owner",
        stake.owner(),
        "share",
        ShareText.of(stake.share(), messages),
        "control",
        stake.control() ? "yes" : "no",
        "from",
        stake.period().from(),
        "until",
        stake.period().until());
  }

  private String succession(Succession<?> succession) {
    return messages.text(
        "entry.succeeds", "predecessor", succession.predecessor(), "from", succession.from());
  }

  private String during(String what, Period period) {
    return messages.text(
        "entry.period", "what", what, "from", period.from(), "until", period.until());
  }

  private static String join(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
