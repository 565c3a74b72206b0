package dev.banrules.cli.list;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.CatalogLookup;
import dev.banrules.cli.input.TypicalSoftware;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Finding;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.place.Places;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Selects bans by where they hold and by whom they touch. */
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
    Places places = Places.of(catalogs);
    return catalogs.bans().stream()
        .filter(
            ban ->
                jurisdictions.isEmpty()
                    || jurisdictions.stream()
                        .anyMatch(named -> places.belongsTo(named, ban.jurisdiction(), at)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The bans that have something to say about a vendor or an application: those with a finding
   * where somebody asks to do, on a device of which nothing is known, something with the software.
   */
  ImmutableList<Ban> touching(String id) {
    DeviceProfile anyDevice = DeviceProfile.builder().id("any").build();
    AuditOptions options = AuditOptions.builder().hints(false).jurisdictions(jurisdictions).build();
    List<Conduct> conducts =
        catalogs.bans().stream().flatMap(ban -> ban.prohibits().stream()).distinct().toList();
    Set<Id<Ban>> touched = new HashSet<>();
    for (Software software : software(id)) {
      for (Conduct conduct : conducts) {
        rules.decide(anyDevice, software, conduct, at, options).findings().stream()
            .map(Finding::ban)
            .forEach(touched::add);
      }
    }
    return catalogs.bans().stream()
        .filter(ban -> touched.contains(ban.id()))
        .collect(ImmutableList.toImmutableList());
  }

  private List<Software> software(String id) {
    List<Software> software =
        Stream.concat(
                catalogs.vendors().stream()
                    .filter(vendor -> vendor.id().value().equals(id))
                    .map(vendor -> Software.builder().publisher(vendor.name()).build()),
                catalogs.applications().stream()
                    .filter(app -> app.id().value().equals(id) || app.vendor().value().equals(id))
                    .map(application -> TypicalSoftware.of(application, catalogs)))
            .toList();
    if (software.isEmpty()) {
      throw unknown(id);
    }
    return software;
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
