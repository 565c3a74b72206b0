package dev.banrules.cli.list;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.CatalogLookup;
import dev.banrules.cli.input.TypicalSoftware;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Phase;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Selects bans by their jurisdictions and by the software that they concern. */
final class BanSelection {

  private final BanRules rules;
  private final CatalogSet catalogs;
  private final List<Jurisdiction> jurisdictions;
  private final LocalDate at;

  BanSelection(BanRules rules, List<Jurisdiction> jurisdictions, LocalDate at) {
    this.rules = rules;
    this.catalogs = rules.catalogs();
    this.jurisdictions = jurisdictions;
    this.at = at;
  }

  /** All bans of the jurisdictions. */
  ImmutableList<Ban> all() {
    return rules.bansOf(jurisdictions, at);
  }

  /** The bans that have a phase on the day and concern a vendor or an application. */
  ImmutableList<Ban> touching(String id) {
    AuditOptions options = AuditOptions.builder().hints(false).jurisdictions(jurisdictions).build();
    return software(id).stream()
        .flatMap(software -> rules.bansConcerning(software, at, options).stream())
        .distinct()
        .filter(this::hasPhase)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean hasPhase(Ban ban) {
    return ban.prohibits().stream()
        .anyMatch(conduct -> BanRules.phase(ban.timeline(), conduct, at) != Phase.NONE);
  }

  private List<Software> software(String id) {
    List<Software> software =
        Stream.concat(
                catalogs.vendors().stream()
                    .filter(vendor -> vendor.id().value().equals(id))
                    .map(vendor -> Software.builder().publisher(vendor.name()).build()),
                catalogs.applications().stream()
                    .filter(app -> app.id().value().equals(id) || isOf(app, id))
                    .map(application -> TypicalSoftware.of(application, catalogs)))
            .toList();
    if (software.isEmpty()) {
      throw unknown(id);
    }
    return software;
  }

  private static boolean isOf(Application application, String vendor) {
    return application.vendorIds().stream().anyMatch(own -> own.value().equals(vendor));
  }

  private UsageException unknown(String id) {
    List<String> known =
        Stream.concat(
                catalogs.vendors().stream().map(Vendor::id),
                catalogs.applications().stream().map(Application::id))
            .map(Id::value)
            .toList();
    return CatalogLookup.unknown("a vendor or an application", id, known, "");
  }
}
