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
 * All that the meaning of a ban rests on, for one set of catalogs.
 *
 * @param catalogs the catalogs
 * @param places what lies within what
 * @param targets which software is meant
 * @param excuses whom exemptions and waivers excuse
 * @param identification what software is
 * @param parts what software consists of
 */
record CompiledCatalogs(
    CatalogSet catalogs,
    Places places,
    Targets targets,
    Exemptions excuses,
    Identification identification,
    Parts parts) {

  static CompiledCatalogs of(CatalogSet catalogs, List<Waiver> waivers) {
    Places places = Places.of(catalogs);
    Identification identification = Identification.of(catalogs);
    return new CompiledCatalogs(
        catalogs,
        places,
        Targets.of(catalogs),
        Exemptions.of(waivers, places),
        identification,
        new Parts(catalogs, identification));
  }
}
