package dev.banrules.report.text;

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
import java.util.List;
import java.util.Optional;

/** What things are called in the catalogs and on a device. */
final class Names {

  private final CatalogSet catalogs;

  Names(CatalogSet catalogs) {
    this.catalogs = catalogs;
  }

  Optional<Ban> ban(Id<Ban> id) {
    return catalogs.ban(id);
  }

  String vendor(Id<Vendor> id) {
    return Visible.text(catalogs.vendor(id).map(Vendor::name).orElse(id.value()));
  }

  String application(Id<Application> id) {
    return Visible.text(catalogs.application(id).map(Application::name).orElse(id.value()));
  }

  /** What an application is called, and whose it is: on some day and somewhere, if several. */
  String applicationAndVendors(Id<Application> id) {
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
  String list(Id<SoftwareList> id) {
    return "\"" + Visible.text(catalogs.list(id).map(SoftwareList::name).orElse(id.value())) + "\"";
  }

  String jurisdiction(Jurisdiction code) {
    return jurisdiction(code.code());
  }

  /** The code and, where a catalog names it, what it is called. */
  String jurisdiction(String code) {
    return catalogs.jurisdictions().values().stream()
        .filter(entry -> entry.id().code().equals(code) && !entry.name().equals(code))
        .findFirst()
        .map(entry -> Visible.text(entry.name()) + " (" + code + ")")
        .orElse(code);
  }

  /**
   * What a device calls a product: its name, else its publisher, else an identifier; of hardware
   * also that it is.
   */
  static String software(Software software) {
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
    return Visible.text(
        name
            + software.version().map(version -> " " + version).orElse("")
            + software.edition().map(edition -> ", " + edition).orElse("")
            + (software.kind() == ProductKind.HARDWARE && software.name().isPresent()
                ? " (hardware)"
                : ""));
  }
}
