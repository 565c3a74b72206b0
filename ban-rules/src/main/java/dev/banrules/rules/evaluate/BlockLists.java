package dev.banrules.rules.evaluate;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.NextChange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Makes block lists: decides about software that states one identifier and nothing else, for each
 * identifier and pattern of the catalogs (semantics §7).
 */
final class BlockLists {

  private final CompiledCatalogs catalogs;
  private final ImmutableList<CatalogReference> references;

  /** Made when first needed: most rules are asked for no list. */
  private final Supplier<BlockListLines> plain;

  private final Supplier<BlockListLines> strict;

  private BlockLists(
      CompiledCatalogs catalogs, Supplier<BlockListLines> plain, Supplier<BlockListLines> strict) {
    this.catalogs = catalogs.ofNoSingleDevice();
    this.references =
        catalogs.catalogs().catalogs().stream()
            .map((Catalog catalog) -> CatalogReference.to(catalog))
            .collect(ImmutableList.toImmutableList());
    this.plain = plain;
    this.strict = strict;
  }

  static BlockLists of(CompiledCatalogs catalogs, ApplicableBans applicableBans) {
    return new BlockLists(
        catalogs,
        Suppliers.memoize(() -> new BlockListLines(catalogs, applicableBans, false)),
        Suppliers.memoize(() -> new BlockListLines(catalogs, applicableBans, true)));
  }

  /** Those of catalogs that have the same bans and say the same of software. */
  BlockLists with(CompiledCatalogs others) {
    return new BlockLists(others, plain, strict);
  }

  /** The catalogs that answers rest on. */
  ImmutableList<CatalogReference> references() {
    return references;
  }

  BlockList of(DeviceProfile facts, Conduct conduct, LocalDate at, AuditOptions chosen) {
    AuditOptions options = AuditOptions.builder().from(chosen).hints(false).build();
    BlockListLines lines = (options.unrecognised() == Unrecognised.POSSIBLE ? strict : plain).get();
    BlockListEvaluation evaluation =
        new BlockListEvaluation(catalogs, lines, facts, conduct, at, options);
    ImmutableList<BlockListEntry> entries = evaluation.entries();
    return BlockList.builder()
        .facts(facts)
        .at(at)
        .conduct(conduct)
        .options(options)
        .catalogs(references)
        .entries(entries)
        .hosts(
            conduct.equals(Conduct.ACCESS)
                ? BlockedHosts.of(entries, catalogs.catalogs(), evaluation::ofVendor)
                : ImmutableList.of())
        .nextChange(
            options.nextChange()
                ? Optional.of(new NextChange(evaluation.nextChange()))
                : Optional.empty())
        .build();
  }
}
