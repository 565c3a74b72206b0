package dev.banrules.rules.audit;

import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.rules.excuse.Excuses;
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
record Rulebook(
    CatalogSet catalogs,
    Places places,
    Targets targets,
    Excuses excuses,
    Identification identification,
    Parts parts) {

  static Rulebook of(CatalogSet catalogs, List<Waiver> waivers) {
    Places places = Places.of(catalogs);
    Identification identification = Identification.of(catalogs);
    return new Rulebook(
        catalogs,
        places,
        Targets.of(catalogs),
        Excuses.of(waivers, places),
        identification,
        new Parts(catalogs, identification));
  }
}
