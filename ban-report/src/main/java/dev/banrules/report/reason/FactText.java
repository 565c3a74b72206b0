package dev.banrules.report.reason;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.fact.Fact;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DeviceFactWords;
import dev.banrules.report.wording.DisplayNames;
import java.util.List;

/** Facts that are missing, in words. */
public final class FactText implements Fact.Visitor<String> {

  private final DisplayNames names;
  private final List<Software> software;

  public FactText(DisplayNames names, List<Software> software) {
    this.names = names;
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
    return DeviceFactWords.phrase(fact);
  }

  @Override
  public String software(Fact.OfSoftware fact) {
    int position = fact.part().software();
    if (position >= software.size()) {
      return fact.toString(); // the verdict is of another profile
    }
    return of(fact.detail())
        + (fact.part().isWhole() ? "" : "a part of ")
        + name(software.get(position));
  }

  private static String of(Fact.SoftwareDetail detail) {
    return switch (detail) {
      case IDENTITY -> "an identifier of ";
      case VERSION -> "the version of ";
      case EDITION -> "the edition of ";
      case INSTALLED_AT -> "the day of installation of ";
      case UPDATED_AT -> "the day of the last update of ";
    };
  }

  @Override
  public String vendor(Fact.OfVendor fact) {
    String vendor = names.vendor(fact.vendor());
    return switch (fact.detail()) {
      case COUNTRY -> "the country of " + vendor;
      case STAKES -> "who owns how much of " + vendor;
    };
  }

  @Override
  public String application(Fact.OfApplication fact) {
    String application = names.application(fact.application());
    return switch (fact.detail()) {
      case ENTRY -> "more of " + application + " than its entry says";
      case CATEGORIES -> "the categories of " + application;
      case VENDOR -> "the vendor of " + application;
    };
  }

  @Override
  public String list(Fact.OfList fact) {
    return "whether it is on the list " + names.list(fact.list());
  }

  @Override
  public String ban(Fact.OfBan fact) {
    return "whether the ban "
        + names.ban(fact.ban()).map(Ban::title).map(VisibleText::text).orElse(fact.ban().value())
        + " still holds";
  }

  private static String name(Software software) {
    return software.name().map(VisibleText::text).orElseGet(() -> DisplayNames.software(software));
  }
}
