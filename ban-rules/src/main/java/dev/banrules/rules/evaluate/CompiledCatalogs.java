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
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;

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
        areAs(catalogs.applications(), others.applications(), Application::isWrittenAs)
            && areAs(catalogs.vendors(), others.vendors(), Vendor::isWrittenAs);
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
        sameProducts ? parts : new Parts(others, known),
        sameProducts ? exactIdentifiers : ExactIdentifiers.of(others));
  }

  private static <T> boolean areAs(
      Collection<T> some, Collection<T> others, BiPredicate<T, T> same) {
    if (some.size() != others.size()) {
      return false;
    }
    Iterator<T> other = others.iterator();
    for (T one : some) {
      if (!same.test(one, other.next())) {
        return false;
      }
    }
    return true;
  }

  /** Whether all that these say of software is shared with others. */
  boolean knowsSoftwareAs(CompiledCatalogs others) {
    return targets == others.targets && parts == others.parts;
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
