package dev.banrules.mdm.control;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Finding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A list that denies what was found, by each identifier that catalogs know it by. */
final class Denials {

  private Denials() {}

  static BlockList of(Finding finding, DeviceProfile device, CatalogSet catalogs) {
    return BlockList.builder()
        .facts(device)
        .at(finding.since().orElse(LocalDate.EPOCH)) // asked of a format, which needs no day
        .conduct(finding.conduct())
        .options(AuditOptions.builder().hints(false).build())
        .entries(
            identifiers(finding, catalogs).stream()
                .map(identifier -> entry(identifier, finding.ban(), finding))
                .sorted(Comparator.comparing(BlockListEntry::line))
                .collect(toImmutableList()))
        .build();
  }

  private static ImmutableList<IdentifierPattern> identifiers(
      Finding finding, CatalogSet catalogs) {
    Optional<Application> application = finding.application().flatMap(catalogs::application);
    return application.isPresent()
        ? ImmutableList.copyOf(application.get().identifiers())
        : finding
            .vendor()
            .flatMap(catalogs::vendor)
            .map(Vendor::identifiers)
            .map(ImmutableList::copyOf)
            .orElse(ImmutableList.of());
  }

  private static BlockListEntry entry(IdentifierPattern identifier, Id<Ban> ban, Finding finding) {
    return BlockListEntry.builder()
        .identifier(identifier)
        .decision(Answer.DENY)
        .addBans(ban)
        .application(finding.application())
        .vendor(finding.vendor())
        .build();
  }
}
