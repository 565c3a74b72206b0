package dev.banrules.report.wording;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.report.language.Language;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What things are called in the catalogs and on a device, in one language. */
public final class DisplayNames {

  private final CatalogSet catalogs;
  private final ImmutableMap<Id<Waiver>, Waiver> waivers;
  private final Messages messages;

  public DisplayNames(CatalogSet catalogs, Language language) {
    this(catalogs, List.of(), language);
  }

  public DisplayNames(CatalogSet catalogs, List<Waiver> waivers, Language language) {
    this.catalogs = catalogs;
    this.waivers = Maps.uniqueIndex(waivers, Waiver::id);
    this.messages = Messages.of(language);
  }

  /** The words of the language. */
  public Messages messages() {
    return messages;
  }

  public Optional<Ban> ban(Id<Ban> id) {
    return catalogs.ban(id);
  }

  public Optional<Waiver> waiver(Id<Waiver> id) {
    return Optional.ofNullable(waivers.get(id));
  }

  /** The title of a ban in the language, where the catalog has it. */
  public String title(Ban ban) {
    return VisibleText.text(titleIn(messages.language().tag(), ban).orElse(ban.title()));
  }

  /** Under the very tag, else under one of the language in some country. */
  private static Optional<String> titleIn(String tag, Ban ban) {
    return Optional.ofNullable(ban.titles().get(tag))
        .or(
            () ->
                ban.titles().entrySet().stream()
                    .filter(title -> title.getKey().startsWith(tag + "-"))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  public String vendor(Id<Vendor> id) {
    return VisibleText.text(catalogs.vendor(id).map(Vendor::name).orElse(id.value()));
  }

  public String application(Id<Application> id) {
    return VisibleText.text(catalogs.application(id).map(Application::name).orElse(id.value()));
  }

  /** An identifier that is surely that of an application, where the catalog has one. */
  public Optional<String> identifier(Id<Application> id) {
    return catalogs.application(id).stream()
        .flatMap(application -> application.identifiers().stream())
        .filter(identifier -> !identifier.isPattern())
        .map(identifier -> identifier.stem().toString())
        .findFirst();
  }

  /** What an application is called, and whose it is: on some day and somewhere, if several. */
  public String applicationAndVendors(Id<Application> id) {
    List<String> vendors =
        catalogs.application(id).stream()
            .flatMap(application -> application.vendorIds().stream())
            .map(this::vendor)
            .toList();
    return vendors.isEmpty()
        ? messages.text("names.applicationOfNobody", "application", application(id))
        : application(application(id), messages.or(vendors));
  }

  /** An application and whose it is. */
  public String application(String application, String vendor) {
    return messages.text("names.application", "application", application, "vendor", vendor);
  }

  /** The name of a list, in quotes. */
  public String list(Id<SoftwareList> id) {
    return quoted(catalogs.list(id).map(SoftwareList::name).orElse(id.value()));
  }

  /** A title from outside, in quotes. */
  public String quoted(String title) {
    return messages.text("names.quoted", "title", VisibleText.text(title));
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
  public String software(Software software) {
    return messages.text(
        "names.software",
        "name",
        VisibleText.cut(name(software)),
        "version",
        software.version().map(VisibleText::cut),
        "edition",
        software.edition().map(VisibleText::cut),
        "kind",
        software.name().map(name -> software.kind()));
  }

  private String name(Software software) {
    return software
        .name()
        .or(() -> software.identifiers().stream().findFirst().map(Identifier::toString))
        .orElseGet(
            () ->
                messages.text(
                    "names.ofPublisher",
                    "kind",
                    software.kind(),
                    "publisher",
                    software.publisher().orElse("")));
  }
}
