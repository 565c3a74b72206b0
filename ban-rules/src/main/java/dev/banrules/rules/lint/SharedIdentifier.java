package dev.banrules.rules.lint;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.banrules.model.software.IdentifierPattern;
import java.util.List;

/** One identifier that the catalogs give to several. */
final class SharedIdentifier implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "shared-identifier",
        "one identifier on two applications or two vendors",
        "Software with this identifier is surely both, and what is banned for one is found on devices"
            + " that have the other. One that an application shares with its own vendor says nothing"
            + " of the vendor's other software.",
        "Leave it with the one that it belongs to; where two names stand for one application, make"
            + " them one entry with two names.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    ListMultimap<String, IdentifierClaim> claims = ArrayListMultimap.create();
    for (IdentifierClaim claim : IdentifierClaim.allOf(linted)) {
      IdentifierPattern identifier = claim.identifier();
      if (!identifier.isPattern()) {
        claims.put(identifier.stem().key(), claim);
      }
    }
    for (String key : claims.keySet()) {
      List<IdentifierClaim> sharing = claims.get(key);
      for (IdentifierClaim later : sharing.subList(1, sharing.size())) {
        report.add(
            later.entry(),
            later.below(),
            "`"
                + later.identifier()
                + "` stands on "
                + sharing.get(0).owner()
                + " and on "
                + later.owner());
      }
    }
  }
}
