package dev.banrules.report.reason;

import dev.banrules.model.device.Software;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.fact.Fact;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DeviceFactWords;
import dev.banrules.report.wording.DisplayNames;
import java.util.List;

/** Facts that are missing, in words. */
public final class FactText implements Fact.Visitor<String> {

  private final DisplayNames names;
  private final Messages messages;
  private final List<Software> software;

  public FactText(DisplayNames names, List<Software> software) {
    this.names = names;
    this.messages = names.messages();
    this.software = software;
  }

  /** The fact in words. */
  public String describe(Fact fact) {
    return fact.accept(this);
  }

  /** Whether the fact is one that the catalog's author states, and not the device's owner. */
  public static boolean isOfCatalog(Fact fact) {
    return !(fact instanceof DeviceFact) && !(fact instanceof Fact.OfSoftware);
  }

  @Override
  public String device(DeviceFact fact) {
    return DeviceFactWords.phrase(fact, messages);
  }

  @Override
  public String software(Fact.OfSoftware fact) {
    int position = fact.part().software();
    if (position >= software.size()) {
      return fact.toString(); // the verdict is of another profile
    }
    return messages.text(
        "fact.ofSoftware",
        "detail",
        fact.detail(),
        "part",
        fact.part().isWhole() ? "whole" : "part",
        "software",
        name(software.get(position)));
  }

  @Override
  public String vendor(Fact.OfVendor fact) {
    return messages.text(
        "fact.ofVendor", "detail", fact.detail(), "vendor", names.vendor(fact.vendor()));
  }

  @Override
  public String application(Fact.OfApplication fact) {
    return messages.text(
        "fact.ofApplication",
        "detail",
        fact.detail(),
        "application",
        names.application(fact.application()));
  }

  @Override
  public String list(Fact.OfList fact) {
    return messages.text("fact.ofList", "list", names.list(fact.list()));
  }

  @Override
  public String ban(Fact.OfBan fact) {
    return messages.text(
        "fact.ofBan", "title", names.ban(fact.ban()).map(names::title).orElse(fact.ban().value()));
  }

  private String name(Software software) {
    return software.name().map(VisibleText::cut).orElseGet(() -> names.software(software));
  }
}
