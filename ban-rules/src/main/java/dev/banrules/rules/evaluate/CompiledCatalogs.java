package dev.banrules.rules.evaluate;

import com.google.common.collect.Iterables;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
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
    Parts parts,
    ExactIdentifiers exactIdentifiers) {

  static CompiledCatalogs of(CatalogSet catalogs, List<Waiver> waivers) {
    Places places = Places.of(catalogs);
    Identification identification = Identification.of(catalogs);
    return new CompiledCatalogs(
        catalogs,
        places,
        Targets.of(catalogs, places),
        Exemptions.of(waivers, places),
        identification,
        new Parts(catalogs, identification),
        ExactIdentifiers.of(catalogs));
  }

  /** Those of others, which share with these what is made of entries that are the same. */
  CompiledCatalogs recompile(CatalogSet others, List<Waiver> waivers) {
    Places otherPlaces = Places.of(others);
    boolean samePlaces = places.areAs(otherPlaces);
    boolean sameProducts =
        catalogs.hasApplicationsAs(others, Application::isWrittenAs)
            && catalogs.hasVendorsAs(others, Vendor::isWrittenAs);
    Places kept = samePlaces ? places : otherPlaces;
    Identification known = sameProducts ? identification : identification.recompile(others);
    return new CompiledCatalogs(
        others,
        kept,
        samePlaces && sameProducts && hasListsOf(others)
            ? targets
            : targets.recompile(others, kept),
        Exemptions.of(waivers, kept),
        known,
        sameProducts ? parts : new Parts(others, known),
        known == identification ? exactIdentifiers : ExactIdentifiers.of(others));
  }

  private boolean hasListsOf(CatalogSet others) {
    return Iterables.elementsEqual(catalogs.lists(), others.lists());
  }

  /** Whether all that these say of software is shared with others. */
  boolean knowsSoftwareAs(CompiledCatalogs others) {
    return targets == others.targets && parts == others.parts;
  }

  /** Whether a ban is compiled to the same under others, where it asks for no affiliates. */
  boolean compilesBansAs(CompiledCatalogs others) {
    return places == others.places
        && targets.successions() == others.targets.successions()
        && hasListsOf(others.catalogs);
  }

  /** The same for devices of which only facts are known: no waiver for single devices excuses. */
  CompiledCatalogs ofNoSingleDevice() {
    return new CompiledCatalogs(
        catalogs,
        places,
        targets,
        exemptions.ofNoSingleDevice(),
        identification,
        parts,
        exactIdentifiers);
  }
}
