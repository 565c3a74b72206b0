package dev.banrules.report.wording;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.base.Words;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.report.layout.VisibleText;
import java.util.List;
import java.util.Optional;

/** What things are called in the catalogs and on a device. */
public final class DisplayNames {

  private final CatalogSet catalogs;

  public DisplayNames(CatalogSet catalogs) {
    this.catalogs = catalogs;
  }

  public Optional<Ban> ban(Id<Ban> id) {
    return catalogs.ban(id);
  }

  public String vendor(Id<Vendor> id) {
    return VisibleText.text(catalogs.vendor(id).map(Vendor::name).orElse(id.value()));
  }

  public String application(Id<Application> id) {
    return VisibleText.text(catalogs.application(id).map(Application::name).orElse(id.value()));
  }

  /** What an application is called, and whose it is: on some day and somewhere, if several. */
  public String applicationAndVendors(Id<Application> id) {
    List<String> vendors =
        catalogs.application(id).stream()
            .flatMap(application -> application.vendorIds().stream())
            .map(this::vendor)
            .toList();
    return application(id)
        + (vendors.isEmpty()
            ? ", whose vendor is not known"
            : " by " + String.join(" or ", vendors));
  }

  /** The name of a list, in quotes. */
  public String list(Id<SoftwareList> id) {
    return "\""
        + VisibleText.text(catalogs.list(id).map(SoftwareList::name).orElse(id.value()))
        + "\"";
  }

  public String jurisdiction(Jurisdiction code) {
    return jurisdiction(code.code());
  }

  /** The code and, where a catalog names it, what it is called. */
  public String jurisdiction(String code) {
    return catalogs.jurisdictions().values().stream()
        .filter(entry -> entry.id().code().equals(code) && !entry.name().equals(code))
        .findFirst()
        .map(entry -> VisibleText.text(entry.name()) + " (" + code + ")")
        .orElse(code);
  }

  /**
   * What a device calls a product: its name, else its publisher, else an identifier; of hardware
   * also that it is.
   */
  public static String software(Software software) {
    String name =
        software
            .name()
            .orElseGet(
                () ->
                    software.identifiers().stream()
                        .findFirst()
                        .map(Identifier::toString)
                        .orElseGet(
                            () ->
                                Words.wordOf(software.kind())
                                    + " of "
                                    + software.publisher().orElse("")));
    return VisibleText.text(
        name
            + software.version().map(version -> " " + version).orElse("")
            + software.edition().map(edition -> ", " + edition).orElse("")
            + (software.kind() == ProductKind.HARDWARE && software.name().isPresent()
                ? " (hardware)"
                : ""));
  }
}
