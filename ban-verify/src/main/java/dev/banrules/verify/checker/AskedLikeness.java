package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.verdict.Identity;
import dev.banrules.verify.definition.identity.Recognised;
import java.util.List;

/** What fuzzy matching says of the parts of one device, as far as the definition lets it. */
final class AskedLikeness {

  private final Likeness likeness;
  private final CatalogSet catalogs;
  private final List<Objection> objections;
  private int similar;
  private int dissimilar;

  /**
   * Asks one.
   *
   * @param objections where to say what the definition does not let it say
   */
  AskedLikeness(Likeness likeness, CatalogSet catalogs, List<Objection> objections) {
    this.likeness = likeness;
    this.catalogs = catalogs;
    this.objections = objections;
  }

  /** What software at a place is taken for that may be similar to something. */
  Recognised recognised(PartRef place, Software software, Recognised own) {
    ImmutableList<Identity> found = likeness.identify(software);
    List<String> reasons = SimilarityClaims.objections(catalogs, software, own, found);
    for (String reason : reasons) {
      objections.add(Objection.toVerdict(place + ": fuzzy matching errs: " + reason));
    }
    if (!reasons.isEmpty()) {
      return own.withoutSimilarity();
    }
    if (found.equals(own.identities())) {
      dissimilar++;
    } else if (!found.stream().allMatch(OwnRules::show)) {
      similar++;
    }
    return new Recognised(found, true);
  }

  int similar() {
    return similar;
  }

  int dissimilar() {
    return dissimilar;
  }
}
