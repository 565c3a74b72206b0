package dev.banrules.rules.evaluate;

import com.google.common.collect.Iterables;
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

  /** Those of others, which share with these what is made of entries that are the same. */
  CompiledCatalogs recompile(CatalogSet others, List<Waiver> waivers) {
    Places otherPlaces = Places.of(others);
    boolean samePlaces = places.areAs(otherPlaces);
    boolean sameProducts =
        Iterables.elementsEqual(catalogs.applications(), others.applications())
            && Iterables.elementsEqual(catalogs.vendors(), others.vendors());
    boolean sameTargets =
        samePlaces && sameProducts && Iterables.elementsEqual(catalogs.lists(), others.lists());
    Places kept = samePlaces ? places : otherPlaces;
    Identification known = sameProducts ? identification : Identification.of(others);
    return new CompiledCatalogs(
        others,
        kept,
        sameTargets ? targets : Targets.of(others, kept),
        Exemptions.of(waivers, kept),
        known,
        sameProducts ? parts : new Parts(others, known));
  }

  /** The same for devices of which only facts are known: no waiver for single devices excuses. */
  CompiledCatalogs ofNoSingleDevice() {
    return new CompiledCatalogs(
        catalogs, places, targets, exemptions.ofNoSingleDevice(), identification, parts);
  }
}
