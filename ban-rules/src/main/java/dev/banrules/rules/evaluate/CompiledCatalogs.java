package dev.banrules.rules.evaluate;

import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.rules.exemption.Exemptions;
import dev.banrules.rules.identity.Identification;
import dev.banrules.rules.identity.Parts;
import dev.banrules.rules.place.Places;
import dev.banrules.rules.target.Targets;
import java.util.List;

/**
 * A set of catalogs with the parts of the engine that answer questions about it.
 *
 * @param catalogs the catalogs
 * @param places answers what lies within what
 * @param targets answers whether software matches a target, and whose it is
 * @param exemptions answers whether exemptions and waivers excuse
 * @param identification answers what software is
 * @param parts answers what software consists of
 */
record CompiledCatalogs(
    CatalogSet catalogs,
    Places places,
    Targets targets,
    Exemptions exemptions,
    Identification identification,
    Parts parts) {

  static CompiledCatalogs of(CatalogSet catalogs, List<Waiver> waivers) {
    Places places = Places.of(catalogs);
    Identification identification = Identification.of(catalogs);
    return new CompiledCatalogs(
        catalogs,
        places,
        Targets.of(catalogs, places),
        Exemptions.of(waivers, places),
        identification,
        new Parts(catalogs, identification));
  }

  /** The same for devices of which only facts are known: no waiver for single devices excuses. */
  CompiledCatalogs ofNoSingleDevice() {
    return new CompiledCatalogs(
        catalogs, places, targets, exemptions.ofNoSingleDevice(), identification, parts);
  }
}
